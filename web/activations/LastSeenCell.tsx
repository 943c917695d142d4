import { graphql } from '../__generated__/gql.js';
import type { LastSeenCell_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Dot } from '../ui/Dot.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { HEARTBEAT_TONE } from './appearance.js';
import classes from './cells.module.css';
import { useHeartbeatStatus } from './heartbeat.js';
import { messages } from './messages.js';

graphql(`
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
  activation: LastSeenCell_ActivationFragment;
  narrow?: boolean;
}

/** Online, Silent or Never, and since when. A deactivated device is none of them: only when it was last seen remains. */
export function LastSeenCell({ activation, narrow = false }: Props) {
  const t = useMessages(messages);
  const status = useHeartbeatStatus(activation);
  const ended = activation.status === 'DEACTIVATED';
  return (
    <span className={classes.lines}>
      {(!ended || !activation.lastSeenAt) && (
        <span className={classes.heartbeat}>
          <Dot tone={HEARTBEAT_TONE[status]} />
          {t.heartbeats[status]}
        </span>
      )}
      {activation.lastSeenAt ? (
        <span className={classes.secondary}>
          <RelativeTime instant={activation.lastSeenAt} narrow={narrow} />
        </span>
      ) : (
        !narrow && <span className={classes.secondary}>{t.noHeartbeat}</span>
      )}
    </span>
  );
}
