import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/database.js';
import { endSilences } from '../silences/past-silence.js';
import { type BeatRow, judge, type Outcome, readBeatRows, type Versions } from './judge-beats.js';

/**
 * Writes a batch of heartbeats in one transaction: one read, one guarded update. The update names only activations that
 * the read found usable, each at the revision that it had; when it matches fewer, one was deactivated, suspended or
 * went to another customer in between, so everything is rolled back and read again, and nobody is told of a device that
 * is not theirs any more. The second time the activations are locked ahead of the read: somebody who removes hundreds of
 * devices overtakes a batch again and again, and the others in it have nothing to do with that. Licenses are read, never
 * locked: suspending, revoking and transferring change the activations, too, in their own transaction. An unknown
 * activation has no outcome.
 */
export async function recordBeats(
  db: Database,
  batch: readonly { activationId: string; appVersion: string | null }[],
): Promise<Map<string, Outcome>> {
  const versions = new Map(batch.map(({ activationId, appVersion }) => [activationId, appVersion]));
  // Sorted: two batches that share rows lock them in the same order.
  const ids = [...versions.keys()].sort();
  const rows = await db.run((manager) => readBeatRows(manager, ids, db.clock));
  const outcomes = judge(rows, versions);
  const isWritten =
    rows.every(({ id }) => !outcomes.get(id)?.beat) || (await writeUnlocked(db, rows, outcomes, versions));
  return isWritten ? outcomes : recordLocked(db, ids, versions);
}

/** False when a row is not as it was read any more. */
function writeUnlocked(
  db: Database,
  rows: BeatRow[],
  outcomes: Map<string, Outcome>,
  versions: Versions,
): Promise<boolean> {
  return db
    .transaction(async (manager) => {
      await write(manager, rows, outcomes, versions);
      return true;
    })
    .catch(asFalse);
}

/** The first read in the transaction comes behind the locks, so it sees what has overtaken us and nothing can again. */
function recordLocked(db: Database, ids: string[], versions: Versions): Promise<Map<string, Outcome>> {
  return db.transaction(async (manager) => {
    await manager.query('SELECT id FROM activations WHERE id IN (?) ORDER BY id FOR UPDATE', [ids]);
    const rows = await readBeatRows(manager, ids, db.clock);
    const outcomes = judge(rows, versions);
    await write(manager, rows, outcomes, versions);
    return outcomes;
  });
}

/** @throws Overtaken */
async function write(
  manager: EntityManager,
  rows: BeatRow[],
  outcomes: Map<string, Outcome>,
  versions: Versions,
): Promise<void> {
  const alive = rows.filter(({ id }) => outcomes.get(id)?.beat);
  const [first] = alive;
  if (!first) return;
  if ((await update(manager, alive, first.now)) < alive.length) throw new Overtaken();
  await endSilences(manager, alive);
  for (const [version, renamed] of newVersions(alive, versions)) {
    await manager.query('UPDATE activations SET app_version = ? WHERE id IN (?)', [version, renamed]);
  }
}

/** The activations whose software told another version than stored, by that version. */
function newVersions(rows: BeatRow[], versions: Versions): Map<string, string[]> {
  const byVersion = new Map<string, string[]>();
  for (const { id, appVersion } of rows) {
    const version = versions.get(id);
    if (version && version !== appVersion) byVersion.set(version, [...(byVersion.get(version) ?? []), id]);
  }
  return byVersion;
}

/** Rolls a batch back that no longer fits what was read. */
class Overtaken extends Error {}

function asFalse(error: unknown): false {
  if (error instanceof Overtaken) return false;
  throw error;
}

/** The number of rows that matched, changed or not. Last Seen is a maximum: it never falls. */
async function update(manager: EntityManager, rows: BeatRow[], now: Date): Promise<number> {
  const unchanged = unchangedSql(rows);
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE activations SET last_seen_at = GREATEST(COALESCE(last_seen_at, ?), ?)
     WHERE status = 'ACTIVE' AND (${unchanged.sql})`,
    [now, now, ...unchanged.parameters],
  );
  return affectedRows;
}

/** True of rows at the revision given; most activations never change, so there are few revisions. */
export function unchangedSql(rows: readonly { id: string; revision: number }[]): {
  sql: string;
  parameters: unknown[];
} {
  const byRevision = new Map<number, string[]>();
  for (const { id, revision } of rows) {
    const ids = byRevision.get(revision);
    if (ids) ids.push(id);
    else byRevision.set(revision, [id]);
  }
  const sql = [...byRevision].map(() => '(revision = ? AND id IN (?))').join(' OR ');
  return { sql, parameters: [...byRevision].flat() };
}
