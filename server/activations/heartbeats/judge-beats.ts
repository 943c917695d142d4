import type { EntityManager } from 'typeorm';
import type { Clock } from '../../database/clock.js';
import { AppError } from '../../errors.js';
import type { LicenseStatus } from '../../licenses/license.js';
import { type LicenseState, licenseRefusal, licenseStatus } from '../../licenses/rules.js';
import { TERMS_VERSION_SQL } from '../../licenses/terms.js';
import { ActivationStatus } from '../activation.js';

/** A heartbeat that is taken, with what its answer and its event need. */
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

/** Only once it is committed is a beat told to anybody. */
export type Outcome = { beat: Beat; refusal?: undefined } | { beat?: undefined; refusal: AppError };

/** An activation with its license and product, as of `now`. */
export interface BeatRow extends LicenseState {
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

/** What each activation's software said of itself, by its id. */
export type Versions = ReadonlyMap<string, string | null>;

/** By the state that was read; an activation that is not there has no outcome. */
export const judge = (rows: BeatRow[], versions: Versions) =>
  new Map(rows.map((row) => [row.id, decide(row, versions.get(row.id) ?? row.appVersion)]));

/**
 * The order of the tables is ours: with statistics that are behind, as after many activations at once, MariaDB begins
 * with the one product and looks through all its devices, fifty times as long.
 */
export async function readBeatRows(manager: EntityManager, ids: string[], clock: Clock): Promise<BeatRow[]> {
  const rows = await manager.query<BeatRow[]>(
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

function decide(row: BeatRow, appVersion: string | null): Outcome {
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
