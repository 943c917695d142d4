import type { EntityManager } from 'typeorm';
import type { Clock } from '../../database/clock.js';
import type { Database } from '../../database/database.js';
import { AppError } from '../../errors.js';
import type { LicenseStatus } from '../../licenses/license.js';
import { type LicenseState, licenseRefusal, licenseStatus } from '../../licenses/rules.js';
import { TERMS_VERSION_SQL } from '../../licenses/terms.js';
import { ActivationStatus } from '../activation.js';
import { endSilences } from '../silences/past-silence.js';

/** A heartbeat that is committed, with what its answer and its event need. */
export interface Beat {
  activationId: string;
  customerId: string | null;
  licenseId: string;
  revision: number;
  appVersion: string | null;
  lastSeenAt: Date;
  heartbeatWindowSeconds: number;
  licenseStatus: LicenseStatus;
  licenseExpiresAt: Date | null;
  /** As of which version of the terms this holds: see licenses/terms.ts. */
  termsVersion: number;
}

export type Outcome = { beat: Beat; refusal?: undefined } | { beat?: undefined; refusal: AppError };

interface Row extends LicenseState {
  id: string;
  activationCustomerId: string | null;
  licenseId: string;
  status: ActivationStatus;
  revision: number;
  activatedAt: Date;
  lastSeenAt: Date | null;
  appVersion: string | null;
  heartbeatWindowSeconds: number;
  termsVersion: number;
  now: Date;
}

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
  const rows = await db.run((manager) => readRows(manager, ids, db.clock));
  const outcomes = judge(rows, versions);
  const isWritten =
    rows.every(({ id }) => !outcomes.get(id)?.beat) || (await writeUnlocked(db, rows, outcomes, versions));
  return isWritten ? outcomes : recordLocked(db, ids, versions);
}

/** False when a row is not as it was read any more. */
function writeUnlocked(
  db: Database,
  rows: Row[],
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
    const rows = await readRows(manager, ids, db.clock);
    const outcomes = judge(rows, versions);
    await write(manager, rows, outcomes, versions);
    return outcomes;
  });
}

type Versions = ReadonlyMap<string, string | null>;

const judge = (rows: Row[], versions: Versions) =>
  new Map(rows.map((row) => [row.id, decide(row, versions.get(row.id) ?? row.appVersion)]));

/** @throws Overtaken */
async function write(
  manager: EntityManager,
  rows: Row[],
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
function newVersions(rows: Row[], versions: Versions): Map<string, string[]> {
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

/**
 * The order of the tables is ours: with statistics that are behind, as after many activations at once, MariaDB begins
 * with the one product and looks through all its devices, fifty times as long.
 */
async function readRows(manager: EntityManager, ids: string[], clock: Clock): Promise<Row[]> {
  const rows = await manager.query<Row[]>(
    `SELECT STRAIGHT_JOIN a.id, a.customer_id AS activationCustomerId, a.license_id AS licenseId, a.status, a.revision,
       a.activated_at AS activatedAt, a.last_seen_at AS lastSeenAt, a.app_version AS appVersion,
       p.heartbeat_window_seconds AS heartbeatWindowSeconds, l.customer_id AS customerId, l.expires_at AS expiresAt,
       l.first_activated_at AS firstActivatedAt, l.suspended_at AS suspendedAt, l.revoked_at AS revokedAt,
       ${TERMS_VERSION_SQL} AS termsVersion, ${clock.sql} AS now
     FROM activations AS a JOIN licenses AS l ON l.id = a.license_id JOIN products AS p ON p.id = l.product_id
     WHERE a.id IN (?)`,
    [ids],
  );
  if (rows[0]) clock.observe(rows[0].now);
  return rows;
}

function decide(row: Row, appVersion: string | null): Outcome {
  if (row.revokedAt) return { refusal: new AppError('LICENSE_REVOKED') };
  if (row.status === ActivationStatus.DEACTIVATED) return { refusal: new AppError('ACTIVATION_DEACTIVATED') };
  const refusal = licenseRefusal(row, row.now);
  if (refusal) return { refusal };
  if (row.status === ActivationStatus.SUSPENDED) return { refusal: new AppError('ACTIVATION_SUSPENDED') };
  return {
    beat: {
      activationId: row.id,
      customerId: row.activationCustomerId,
      licenseId: row.licenseId,
      revision: row.revision,
      appVersion,
      lastSeenAt: row.lastSeenAt && row.lastSeenAt > row.now ? row.lastSeenAt : row.now,
      heartbeatWindowSeconds: row.heartbeatWindowSeconds,
      licenseStatus: licenseStatus(row, row.now),
      licenseExpiresAt: row.expiresAt,
      termsVersion: row.termsVersion,
    },
  };
}

/** The number of rows that matched, changed or not. Last Seen is a maximum: it never falls. */
async function update(manager: EntityManager, rows: Row[], now: Date): Promise<number> {
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
