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

/** The same rule for counting: `now` is a bound parameter's name, `product` the joined product's alias. */
export function heartbeatStatusSql(status: HeartbeatStatus, activation: string, product: string, now: string): string {
  const start = `DATE_SUB(:${now}, INTERVAL ${product}.heartbeatWindowSeconds SECOND)`;
  return {
    NOT_STARTED: `${activation}.lastSeenAt IS NULL`,
    ALIVE: `${activation}.lastSeenAt >= ${start}`,
    DEAD: `${activation}.lastSeenAt < ${start}`,
  }[status];
}
