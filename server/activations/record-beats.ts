import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { AppError } from '../errors.js';
import type { LicenseStatus } from '../licenses/license.js';
import { type LicenseState, licenseRefusal, licenseStatus } from '../licenses/rules.js';
import { ActivationStatus } from './activation.js';

/** A heartbeat that is committed, with what its answer and its event need. */
export interface Beat {
  activationId: string;
  customerId: string | null;
  licenseId: string;
  revision: number;
  lastSeenAt: Date;
  heartbeatWindowSeconds: number;
  licenseStatus: LicenseStatus;
  licenseExpiresAt: Date | null;
}

export type Outcome = { beat: Beat; refusal?: undefined } | { beat?: undefined; refusal: AppError };

interface Row extends LicenseState {
  id: string;
  activationCustomerId: string | null;
  licenseId: string;
  status: ActivationStatus;
  revision: number;
  lastSeenAt: Date | null;
  appVersion: string | null;
  heartbeatWindowSeconds: number;
  now: Date;
}

const ATTEMPTS = 5;

/**
 * Writes a batch of heartbeats in one transaction: one read, one guarded update. The update names only activations that
 * the read found usable, each at the revision that it had; when it matches fewer, one was deactivated, suspended or
 * went to another customer in between, so everything is rolled back and read again, and nobody is told of a device that
 * is not theirs any more. Licenses are read, never locked: suspending, revoking and transferring change the activations,
 * too, in their own transaction. An unknown activation has no outcome.
 */
export async function recordBeats(
  db: Database,
  batch: readonly { activationId: string; appVersion: string | null }[],
): Promise<Map<string, Outcome>> {
  const versions = new Map(batch.map(({ activationId, appVersion }) => [activationId, appVersion]));
  // Sorted: two batches that share rows lock them in the same order.
  const ids = [...versions.keys()].sort();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const outcomes = await recordOnce(db, ids, versions);
    if (outcomes) return outcomes;
  }
  throw new Error('recordBeats was overtaken every time');
}

async function recordOnce(
  db: Database,
  ids: string[],
  versions: Map<string, string | null>,
): Promise<Map<string, Outcome> | null> {
  const rows = await readRows(db, ids);
  const outcomes = new Map(rows.map((row) => [row.id, decide(row)]));
  const alive = rows.filter((row) => outcomes.get(row.id)?.beat);
  const now = rows[0]?.now;
  if (now) db.clock.observe(now);
  if (!now || alive.length === 0) return outcomes;
  const complete = await db
    .transaction(async (manager) => {
      if ((await update(manager, alive, now)) < alive.length) throw new Overtaken();
      for (const [version, renamed] of newVersions(alive, versions)) {
        await manager.query('UPDATE activations SET app_version = ? WHERE id IN (?)', [version, renamed]);
      }
      return true;
    })
    .catch(asFalse);
  return complete ? outcomes : null;
}

/** The activations whose software told another version than stored, by that version. */
function newVersions(rows: Row[], versions: Map<string, string | null>): Map<string, string[]> {
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

async function readRows(db: Database, ids: string[]): Promise<Row[]> {
  return db.query<Row[]>(
    `SELECT a.id, a.customer_id AS activationCustomerId, a.license_id AS licenseId, a.status, a.revision,
       a.last_seen_at AS lastSeenAt, a.app_version AS appVersion, p.heartbeat_window_seconds AS heartbeatWindowSeconds,
       l.customer_id AS customerId, l.expires_at AS expiresAt, l.first_activated_at AS firstActivatedAt,
       l.suspended_at AS suspendedAt, l.revoked_at AS revokedAt, ${db.clock.sql} AS now
     FROM activations AS a JOIN licenses AS l ON l.id = a.license_id JOIN products AS p ON p.id = l.product_id
     WHERE a.id IN (?)`,
    [ids],
  );
}

function decide(row: Row): Outcome {
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
      lastSeenAt: row.lastSeenAt && row.lastSeenAt > row.now ? row.lastSeenAt : row.now,
      heartbeatWindowSeconds: row.heartbeatWindowSeconds,
      licenseStatus: licenseStatus(row, row.now),
      licenseExpiresAt: row.expiresAt,
    },
  };
}

/** The number of rows that matched, changed or not. Last Seen is a maximum: it never falls. */
async function update(manager: EntityManager, rows: Row[], now: Date): Promise<number> {
  const byRevision = idsByRevision(rows);
  const unchanged = byRevision.map(() => '(revision = ? AND id IN (?))').join(' OR ');
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE activations SET last_seen_at = GREATEST(COALESCE(last_seen_at, ?), ?)
     WHERE status = 'ACTIVE' AND (${unchanged})`,
    [now, now, ...byRevision.flat()],
  );
  return affectedRows;
}

/** In the order of ids within each; most activations never change, so there are few revisions. */
function idsByRevision(rows: Row[]): [number, string[]][] {
  const byRevision = new Map<number, string[]>();
  for (const { id, revision } of rows) {
    const ids = byRevision.get(revision);
    if (ids) ids.push(id);
    else byRevision.set(revision, [id]);
  }
  return [...byRevision];
}
