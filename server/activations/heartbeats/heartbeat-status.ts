import { registerEnumType } from 'type-graphql';

export enum HeartbeatStatus {
  NOT_STARTED = 'NOT_STARTED',
  ALIVE = 'ALIVE',
  DEAD = 'DEAD',
}
registerEnumType(HeartbeatStatus, {
  name: 'HeartbeatStatus',
  description: 'Whether a device was heard from within the heartbeat window of its product.',
  valuesConfig: {
    NOT_STARTED: { description: 'No heartbeat yet.' },
    ALIVE: { description: 'Up to and including lastSeenAt + heartbeatWindowSeconds.' },
    DEAD: { description: 'Silent for longer than that.' },
  },
});

/** When silence begins: the last instant at which the device still counts as alive. Null before the first heartbeat. */
export function nextHeartbeatDueAt(lastSeenAt: Date | null, windowSeconds: number): Date | null {
  return lastSeenAt && new Date(lastSeenAt.getTime() + windowSeconds * 1000);
}

export function heartbeatStatus(lastSeenAt: Date | null, windowSeconds: number, now: Date): HeartbeatStatus {
  const dueAt = nextHeartbeatDueAt(lastSeenAt, windowSeconds);
  if (!dueAt) return HeartbeatStatus.NOT_STARTED;
  return now <= dueAt ? HeartbeatStatus.ALIVE : HeartbeatStatus.DEAD;
}

/** The same rule in SQL: who was heard at `start`, a window ago, is alive. Both are SQL. */
export function heartbeatStatusSql(lastSeenAt: string, start: string): Record<HeartbeatStatus, string> {
  return {
    NOT_STARTED: `${lastSeenAt} IS NULL`,
    ALIVE: `${lastSeenAt} >= ${start}`,
    DEAD: `${lastSeenAt} < ${start}`,
  };
}
