import type { HeartbeatStatus } from '../__generated__/graphql.js';
import { useTick } from '../ui/useTick.js';

interface Heartbeats {
  lastSeenAt?: string | null;
  nextHeartbeatDueAt?: string | null;
}

/** Derived here and not taken from the server, because it changes by the mere passing of time. */
export function heartbeatStatus({ lastSeenAt, nextHeartbeatDueAt }: Heartbeats, now: number): HeartbeatStatus {
  if (!lastSeenAt) return 'NOT_STARTED';
  return nextHeartbeatDueAt && now <= Date.parse(nextHeartbeatDueAt) ? 'ALIVE' : 'DEAD';
}

/** Turns from Online to Silent by itself, at the instant the next heartbeat is overdue. */
export function useHeartbeatStatus(heartbeats: Heartbeats): HeartbeatStatus {
  return useTick((now) => heartbeatStatus(heartbeats, now));
}
