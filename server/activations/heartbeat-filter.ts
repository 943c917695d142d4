import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../database/database.js';
import { License } from '../licenses/license.js';
import { Product } from '../licenses/product.js';
import type { Activation } from './activation.js';
import { HeartbeatStatus, heartbeatStatusSql } from './heartbeat-status.js';

/** Which states are asked for, and the instants that are certain whatever the product: see `applyHeartbeats`. */
export interface HeartbeatFilter {
  status: HeartbeatStatus[];
  /** Silent for longer than the longest window; and not even for the shortest. */
  certain: { dead: Date; alive: Date };
}

export async function planHeartbeats(
  db: Database,
  status: HeartbeatStatus[] | null | undefined,
  now: Date,
): Promise<HeartbeatFilter | null> {
  if (!status) return null;
  const [row] = await db.query<{ longest: number | null; shortest: number | null }[]>(
    'SELECT MAX(heartbeat_window_seconds) AS longest, MIN(heartbeat_window_seconds) AS shortest FROM products',
  );
  const before = (seconds: number | null | undefined) => new Date(now.getTime() - (seconds ?? 0) * 1000);
  return { status, certain: { dead: before(row?.longest), alive: before(row?.shortest) } };
}

/**
 * `now` is a parameter of the query. The joins are outer ones, so that the server walks through the list: with the few
 * products first it would read all their devices. What is certain lets a list by Last Seen begin at the right place.
 */
export function applyHeartbeats(query: SelectQueryBuilder<Activation>, { status, certain }: HeartbeatFilter): void {
  const wanted = new Set(status);
  const alternatives = [...wanted].map((each) => heartbeatStatusSql(each, 'activation', 'product', 'now'));
  query.andWhere(alternatives.length ? `(${alternatives.join(' OR ')})` : '1 = 0');
  if (!wanted.has(HeartbeatStatus.NOT_STARTED)) {
    if (!wanted.has(HeartbeatStatus.DEAD))
      query.andWhere('activation.lastSeenAt >= :certain', { certain: certain.dead });
    if (!wanted.has(HeartbeatStatus.ALIVE))
      query.andWhere('activation.lastSeenAt < :certain', { certain: certain.alive });
  }
  if (!wanted.has(HeartbeatStatus.ALIVE) && !wanted.has(HeartbeatStatus.DEAD)) return;
  query
    .leftJoin(License, 'terms', 'terms.id = activation.licenseId')
    .leftJoin(Product, 'product', 'product.id = terms.productId');
}
