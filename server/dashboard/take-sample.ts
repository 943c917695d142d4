import { ActivationStatus } from '../activations/activation.js';
import type { Database } from '../database/database.js';
import { markAlive, outagesSince, upSince } from '../database/uptime.js';
import { Product } from '../licenses/product.js';
import { OnlineSample, OnlineStep } from './online-sample.js';

export const SAMPLE_EVERY_MS = 600_000;
/** It looks at every activation; a million take some seconds. */
const DEADLINE_MS = 30_000;
const AT_ONCE = 1_000;

/**
 * Counts the devices that are online, once in every ten minutes, whoever comes first. What was counted is read without
 * a lock and written afterwards: in one statement the database would hold up the heartbeats of all that it counts.
 */
export async function takeSample(db: Database): Promise<void> {
  const now = await markAlive(db);
  const takenAt = new Date(Math.floor(now.getTime() / SAMPLE_EVERY_MS) * SAMPLE_EVERY_MS);
  if (await db.run((manager) => manager.existsBy(OnlineSample, { takenAt }))) return;
  const counts = await countOnline(db, now);
  const total = counts.find(({ customerId }) => customerId === null);
  const steps = counts.flatMap(({ customerId, online }) => (customerId ? { customerId, since: takenAt, online } : []));
  await db.transaction(async (manager) => {
    // A second one of the same ten minutes fails here, and changes nothing.
    await manager.insert(OnlineSample, { takenAt, online: total?.online ?? 0 });
    for (let i = 0; i < steps.length; i += AT_ONCE) await manager.insert(OnlineStep, steps.slice(i, i + AT_ONCE));
  }, DEADLINE_MS);
}

interface Count {
  /** Null: all together. */
  customerId: string | null;
  online: number;
}

/**
 * Of every customer whose number is not what it was, and of all together. The way is ours: just after many steps were
 * written, statistics made MySQL look for each customer's last one among those of all.
 */
async function countOnline(db: Database, now: Date): Promise<Count[]> {
  const { sql, parameters } = await aliveSinceByWindow(db, now);
  const counts = await db.query<Count[]>(
    `SELECT counted.customer_id AS customerId, counted.online FROM (
       SELECT part.customer_id, SUM(part.online) AS online FROM (
         SELECT STRAIGHT_JOIN a.customer_id, COUNT(*) AS online
         FROM activations AS a JOIN licenses AS l ON l.id = a.license_id JOIN products AS p ON p.id = l.product_id
         WHERE a.customer_id IS NOT NULL AND a.status <> '${ActivationStatus.DEACTIVATED}' AND a.last_seen_at >= ${sql}
         GROUP BY a.customer_id
         UNION ALL SELECT id, 0 FROM customers
       ) AS part GROUP BY part.customer_id WITH ROLLUP
     ) AS counted
     WHERE counted.customer_id IS NULL OR counted.online <> COALESCE((
       SELECT step.online FROM online_steps AS step FORCE INDEX (PRIMARY)
       WHERE step.customer_id = counted.customer_id ORDER BY step.since DESC LIMIT 1
     ), 0)`,
    parameters,
    DEADLINE_MS,
  );
  return counts.map(({ customerId, online }) => ({ customerId, online: Number(online) }));
}

/** Windows count the time only in which the service was up, or nobody would be online just after it was not. */
async function aliveSinceByWindow(db: Database, now: Date): Promise<{ sql: string; parameters: unknown[] }> {
  const products = await db.run((manager) => manager.find(Product, { select: { heartbeatWindowSeconds: true } }));
  const windows = [...new Set(products.map(({ heartbeatWindowSeconds }) => heartbeatWindowSeconds))];
  const outages = await outagesSince(db, new Date(now.getTime() - Math.max(0, ...windows) * 1000));
  if (windows.length === 0) return { sql: '?', parameters: [now] };
  const sql = `CASE p.heartbeat_window_seconds ${windows.map(() => 'WHEN ? THEN ?').join(' ')} END`;
  return { sql, parameters: windows.flatMap((seconds) => [seconds, upSince(now, seconds * 1000, outages)]) };
}
