import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../__generated__/gql.js';
import { learnFromPast } from '../ui/clock.js';

/** For all kinds the same few fields, so that heartbeats, which are nearly all of it, cost the server no database read. */
const ActivationEventsDocument = graphql(`
  subscription ActivationEvents($licenseId: ID, $heartbeatsOf: [ID!]!) {
    activationEvents(licenseId: $licenseId, heartbeatsOf: $heartbeatsOf) {
      kind
      activation {
        id
        status
        revision
        lastSeenAt
        heartbeatStatus
        nextHeartbeatDueAt
      }
    }
  }
`);

const RESTART_MS = 5000;
/** Long enough for a subscription to be in place on a socket that is open; after others, `useCatchUp` asks. */
const SETTLE_MS = 100;
const TIDY_MS = 60_000;
const NONE: readonly string[] = [];

interface Props {
  /** Only of this license. */
  licenseId?: string;
  /** The rows on the screen: heartbeats of these alone, what else happens of all. */
  heartbeatsOf?: readonly string[];
  /** The reader wants the page to stand still: then nothing is even sent to it. */
  paused?: boolean;
  onHeartbeat?: () => void;
  /** Other rows are heard now: what is known of them is from before, and what happened since was told to nobody. */
  onHeard?: () => void;
  /** Something appeared or changed its status: lists and counts may be out of date. */
  onChange: () => void;
}

/** Feeds the cache from the push, and renders nothing: whoever shows an activation reads it from there. */
export function ActivationEvents({
  licenseId,
  heartbeatsOf = NONE,
  paused = false,
  onHeartbeat,
  onHeard,
  onChange,
}: Props) {
  const { cache } = useApolloClient();
  // In an order of their own: rows that change places are the same rows.
  const heard = [...heartbeatsOf].sort();
  const { restart } = useSubscription(ActivationEventsDocument, {
    variables: {
      ...(licenseId !== undefined && { licenseId }),
      heartbeatsOf: heard,
    },
    ignoreResults: true,
    skip: paused,
    onData: ({ data }) => {
      const events = data.data?.activationEvents ?? [];
      for (const { activation } of events) if (activation.lastSeenAt) learnFromPast(activation.lastSeenAt);
      if (events.some((event) => event.kind === 'HEARTBEAT')) onHeartbeat?.();
      if (events.some((event) => event.kind !== 'HEARTBEAT')) onChange();
    },
    // Lost connections the socket mends by itself; this is for an end that the server meant.
    onError: () => {
      setTimeout(restart, RESTART_MS * (1 + Math.random()));
    },
  });

  const heardIds = heard.join();
  const catchUp = useEffectEvent(() => onHeard?.());
  useEffect(() => {
    if (!heardIds || paused) return;
    const timer = setTimeout(catchUp, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [heardIds, paused]);

  // Events come of devices that no page shows as well, and rows scroll by; they would add up over the day.
  useEffect(() => {
    const timer = setInterval(() => cache.gc(), TIDY_MS);
    return () => clearInterval(timer);
  }, [cache]);
  return null;
}
