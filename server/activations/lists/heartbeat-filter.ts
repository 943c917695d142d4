import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.js';
import type { Activation } from '../activation.js';
import { type HeartbeatStatus, heartbeatStatusSql } from '../heartbeats/heartbeat-status.js';

/** Which states are asked for, and since when a device must have been heard to count as alive. */
export interface HeartbeatFilter {
  status: HeartbeatStatus[];
  /** For most products; and for those whose window is another one. */
  since: Date;
  others: { productId: string; since: Date }[];
}

export async function planHeartbeats(
  db: Database,
  status: HeartbeatStatus[] | null | undefined,
  now: Date,
): Promise<HeartbeatFilter | null> {
  if (!status) return null;
  const products = await db.query<{ id: string; seconds: number }[]>(
    'SELECT id, heartbeat_window_seconds AS seconds FROM products',
  );
  const since = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  const usual = mostFrequent(products.map(({ seconds }) => seconds)) ?? 0;
  const others = products.filter(({ seconds }) => seconds !== usual);
  return {
    status,
    since: since(usual),
    others: others.map(({ id, seconds }) => ({ productId: id, since: since(seconds) })),
  };
}

function mostFrequent(values: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The windows are constants of the query: joined, each device would be two more rows to read, and a server that begins
 * with the few products reads all their devices. What is certain whatever the product lets a list by Last Seen begin at
 * the right place.
 */
export function applyHeartbeats(
  query: SelectQueryBuilder<Activation>,
  { status, since, others }: HeartbeatFilter,
): void {
  const wanted = new Set(status);
  const parameters: ObjectLiteral = { since };
  const cases = others.map((other, i) => {
    Object.assign(parameters, { [`product${i}`]: other.productId, [`since${i}`]: other.since });
    return `WHEN :product${i} THEN :since${i}`;
  });
  const start = cases.length
    ? `CAST(CASE activation.productId ${cases.join(' ')} ELSE :since END AS DATETIME(3))`
    : ':since';
  const all = [since, ...others.map((other) => other.since)].map(Number);
  Object.assign(parameters, { earliest: new Date(Math.min(...all)), latest: new Date(Math.max(...all)) });
  const seen = 'activation.lastSeenAt';
  const certain = { ...heartbeatStatusSql(seen, ':latest'), ALIVE: heartbeatStatusSql(seen, ':earliest').ALIVE };
  const anyOf = (alternatives: Record<HeartbeatStatus, string>) =>
    wanted.size ? `(${[...wanted].map((each) => alternatives[each]).join(' OR ')})` : '1 = 0';
  query.andWhere(anyOf(heartbeatStatusSql(seen, start)), parameters);
  if (cases.length > 0) query.andWhere(anyOf(certain));
}
