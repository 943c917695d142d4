import { useFragment } from '@apollo/client/react';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { Dot } from '../ui/Dot.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { HEARTBEAT_TONE } from './appearance.js';
import classes from './cells.module.css';
import { useHeartbeatStatus } from './heartbeat.js';
import { messages } from './messages.js';

const Heartbeats = graphql(`
  fragment LastSeenCell_activation on Activation {
    id
    revision
    status
    lastSeenAt
    heartbeatStatus
    nextHeartbeatDueAt
  }
`);

interface Props {
  id: string;
  narrow?: boolean;
}

/**
 * Online, Silent or Never, and since when. A deactivated device is none of them: only when it was last seen remains. It
 * reads its part from the cache by itself, so that a heartbeat renders this and not the row around it.
 */
export function LastSeenCell({ id, narrow = false }: Props) {
  const t = useMessages(messages);
  const { data: seen, complete } = useFragment({ fragment: Heartbeats, from: { __typename: 'Activation', id } });
  const status = useHeartbeatStatus(seen);
  if (!complete) return null;
  const ended = seen.status === 'DEACTIVATED';
  return (
    <span className={classes.lines}>
      {(!ended || !seen.lastSeenAt) && (
        <span className={classes.heartbeat}>
          <Dot tone={HEARTBEAT_TONE[status]} />
          {t.heartbeats[status]}
        </span>
      )}
      {seen.lastSeenAt ? (
        <span className={classes.secondary}>
          <RelativeTime instant={seen.lastSeenAt} narrow={narrow} />
        </span>
      ) : (
        !narrow && <span className={classes.secondary}>{t.noHeartbeat}</span>
      )}
    </span>
  );
}
