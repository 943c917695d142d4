import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';

const DAY_MS = 86_400_000;
/** After that only the sample of every full hour is kept. */
const ALL_FOR_MS = 2 * DAY_MS;
/** A day more than anybody asks for. */
const HOURLY_FOR_MS = 31 * DAY_MS;
/** Six an hour fall due; after a long outage the rest waits for the next time. */
const AT_ONCE = 300;

/** Forgets the samples that no chart shows any more. */
export async function dropSamples(db: Database): Promise<void> {
  const now = db.clock.now().getTime();
  const due = await db.query<{ takenAt: Date }[]>(
    `SELECT taken_at AS takenAt FROM online_samples
     WHERE taken_at < ? OR (taken_at < ? AND MINUTE(taken_at) <> 0) ORDER BY taken_at LIMIT ${AT_ONCE}`,
    [new Date(now - HOURLY_FOR_MS), new Date(now - ALL_FOR_MS)],
  );
  for (const { takenAt } of due) await db.transaction((manager) => drop(manager, takenAt));
}

/**
 * What a step says holds on for the samples behind it, so it stays until a newer step of the same customer stands at the
 * next sample: then nothing is left that it was for.
 */
async function drop(manager: EntityManager, takenAt: Date): Promise<void> {
  await manager.query(
    `DELETE older FROM online_steps AS newer
     JOIN online_steps AS older ON older.customer_id = newer.customer_id AND older.since < newer.since
       AND older.since > COALESCE((SELECT MAX(taken_at) FROM online_samples WHERE taken_at < ?), '1000-01-01')
     WHERE newer.since = (SELECT MIN(taken_at) FROM online_samples WHERE taken_at > ?)`,
    [takenAt, takenAt],
  );
  await manager.query('DELETE FROM online_samples WHERE taken_at = ?', [takenAt]);
}
