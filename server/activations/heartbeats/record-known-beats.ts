import type { Database } from '../../database/database.js';
import { LicenseStatus } from '../../licenses/license.js';
import { TERMS_VERSION_SQL } from '../../licenses/terms.js';
import type { Beat } from './judge-beats.js';
import type { KnownDevice, KnownDevices, KnownTerms } from './known-devices.js';
import { unchangedSql } from './record-beats.js';

/** By how much a node's clock may differ from the database's for what it stamps. */
const TOLERATED_SECONDS = 0.5;

/** Whether a heartbeat may be written without a look at the database first, while the terms have this version. */
export function isSteady({ terms, lastSeenAt }: KnownDevice, version: number, now: number): boolean {
  const { expiresAt, heartbeatWindowSeconds } = terms;
  const silence = now - lastSeenAt;
  const isInTime = silence >= 0 && silence <= heartbeatWindowSeconds * 1000;
  return terms.version === version && isInTime && (!expiresAt || expiresAt.getTime() > now);
}

/**
 * Writes heartbeats of known devices in one guarded UPDATE, each device once. Its conditions are all that the reading of
 * `recordBeats` would find out: a row that is ACTIVE at the revision we know belongs to the customer we know, and its
 * license is neither suspended nor revoked; the version of the terms says that no license or product is other than we
 * know; and nobody has stamped a later Last Seen. False: something is otherwise, and nothing was written.
 */
export function writeKnown(
  db: Database,
  devices: readonly KnownDevice[],
  version: number,
  now: Date,
): Promise<boolean> {
  const unchanged = unchangedSql(devices);
  return db.updateExactly(
    `UPDATE activations SET last_seen_at = ?
     WHERE status = 'ACTIVE' AND last_seen_at <= ? AND (${unchanged.sql}) AND ${TERMS_VERSION_SQL} = ?
       AND ABS(TIMESTAMPDIFF(MICROSECOND, ${db.clock.sql}, ?)) < ${TOLERATED_SECONDS * 1_000_000}`,
    [now, now, ...unchanged.parameters, version, now],
    devices.length,
  );
}

/** Reads the terms anew that are older than the newest version. */
export async function refreshTerms(db: Database, known: KnownDevices, devices: readonly KnownDevice[]): Promise<void> {
  const stale = new Map<string, KnownTerms>();
  for (const { terms } of devices) if (terms.version < known.termsVersion) stale.set(terms.licenseId, terms);
  if (stale.size === 0) return;
  const rows = await db.query<KnownTerms[]>(
    `SELECT l.id AS licenseId, l.expires_at AS expiresAt, p.heartbeat_window_seconds AS heartbeatWindowSeconds,
       ${TERMS_VERSION_SQL} AS version
     FROM licenses AS l JOIN products AS p ON p.id = l.product_id WHERE l.id IN (?)`,
    [[...stale.keys()]],
  );
  for (const { licenseId, ...terms } of rows) {
    Object.assign(stale.get(licenseId)!, terms);
    known.termsVersion = Math.max(known.termsVersion, terms.version);
  }
}

export function beatOf({ id, customerId, revision, appVersion, terms }: KnownDevice, lastSeenAt: Date): Beat {
  return {
    activationId: id,
    customerId,
    licenseId: terms.licenseId,
    revision,
    appVersion,
    lastSeenAt,
    heartbeatWindowSeconds: terms.heartbeatWindowSeconds,
    licenseStatus: LicenseStatus.ACTIVE,
    licenseExpiresAt: terms.expiresAt,
    termsVersion: terms.version,
  };
}
