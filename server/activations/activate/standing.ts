import type { Database } from '../../database/database.js';
import { hydrator, type RawRow } from '../../database/hydrate.js';
import { AppError } from '../../errors.js';
import type { License } from '../../licenses/license.js';
import { type LicenseState, licenseRefusal } from '../../licenses/rules.js';
import { Activation, ActivationStatus } from '../activation.js';
import type { ActivationDetails } from './activate-input.js';

/** What was true at one instant of a license and of those who ask for a slot of it. */
export interface Standing extends LicenseState, Pick<License, 'activationLimit' | 'activationsInUse'> {
  licenseId: string;
  heartbeatWindowSeconds: number;
  /** By the database's clock. */
  now: Date;
  /** The activation that has the identifier now. */
  holderOf(details: ActivationDetails): Activation | undefined;
  /** What the idempotency key was answered with. */
  replayOf(details: ActivationDetails): { activation: Activation; inputHash: Buffer } | undefined;
}

interface Row extends RawRow, Omit<Standing, 'holderOf' | 'replayOf'> {
  keyHash: Buffer | null;
  inputHash: Buffer | null;
  /** Of the activation; null when there is none. */
  id: string | null;
  identifier_hash: Buffer | null;
}

/** One statement, so that nothing in it contradicts itself. Null when no license has the key. */
export async function readStanding(
  db: Database,
  licenseKey: string,
  all: readonly ActivationDetails[],
): Promise<Standing | null> {
  const identifiers = all.map(({ identifierHash }) => identifierHash);
  const keys = all.flatMap(({ idempotency }) => idempotency?.keyHash ?? []);
  const license = `l.id AS licenseId, l.customer_id AS customerId, l.activation_limit AS activationLimit,
    l.activations_in_use AS activationsInUse, l.expires_at AS expiresAt, l.first_activated_at AS firstActivatedAt,
    l.suspended_at AS suspendedAt, l.revoked_at AS revokedAt, p.heartbeat_window_seconds AS heartbeatWindowSeconds,
    ${db.clock.sql} AS now`;
  const byIdentifier = `SELECT ${license}, NULL AS keyHash, NULL AS inputHash, a.*
    FROM licenses AS l JOIN products AS p ON p.id = l.product_id
      LEFT JOIN activations AS a ON a.license_id = l.id AND a.identifier_hash IN (?)
    WHERE l.license_key = ?`;
  // Statistics that are behind take the keys for a handful that can be looked through.
  const byKey = `UNION ALL SELECT ${license}, k.key_hash, k.input_hash, a.*
    FROM licenses AS l JOIN products AS p ON p.id = l.product_id
      JOIN idempotency_keys AS k FORCE INDEX (PRIMARY) ON k.license_id = l.id AND k.key_hash IN (?)
      JOIN activations AS a ON a.id = k.activation_id
    WHERE l.license_key = ?`;
  const rows = await (keys.length === 0
    ? db.query<Row[]>(byIdentifier, [identifiers, licenseKey])
    : db.query<Row[]>(`${byIdentifier} ${byKey}`, [identifiers, licenseKey, keys, licenseKey]));
  if (!rows[0]) return null;
  db.clock.observe(rows[0].now);
  return standingOf(db, rows[0], rows);
}

function standingOf(db: Database, first: Row, rows: Row[]): Standing {
  const make = hydrator<Activation>(db.source.getMetadata(Activation));
  const holders = new Map<string, Activation>();
  const replays = new Map<string, { activation: Activation; inputHash: Buffer }>();
  for (const row of rows) {
    if (row.id === null) continue;
    const activation = make(row);
    if (row.keyHash && row.inputHash) replays.set(text(row.keyHash), { activation, inputHash: row.inputHash });
    else if (row.identifier_hash) holders.set(text(row.identifier_hash), activation);
  }
  const { licenseId, customerId, activationLimit, activationsInUse, heartbeatWindowSeconds, now } = first;
  const { expiresAt, firstActivatedAt, suspendedAt, revokedAt } = first;
  return {
    ...{ licenseId, customerId, activationLimit, activationsInUse, heartbeatWindowSeconds, now },
    ...{ expiresAt, firstActivatedAt, suspendedAt, revokedAt },
    holderOf: ({ identifierHash }) => holders.get(text(identifierHash)),
    replayOf: ({ idempotency }) => (idempotency ? replays.get(text(idempotency.keyHash)) : undefined),
  };
}

const text = (hash: Buffer) => hash.toString('base64');

/**
 * The activation that the key or the identifier has already; none when a slot is needed.
 * @throws AppError LICENSE_*, ACTIVATION_DEACTIVATED, ACTIVATION_SUSPENDED, IDEMPOTENCY_KEY_REUSED
 */
export function findExisting(
  standing: Standing,
  details: ActivationDetails,
): { activation?: Activation; isReplay: boolean } {
  const refusal = licenseRefusal(standing, standing.now);
  if (refusal) throw refusal;
  const replay = standing.replayOf(details);
  if (replay && !replay.inputHash.equals(details.idempotency!.inputHash)) throw new AppError('IDEMPOTENCY_KEY_REUSED');
  const activation = replay?.activation ?? standing.holderOf(details);
  if (activation && activation.status !== ActivationStatus.ACTIVE) {
    throw new AppError(`ACTIVATION_${activation.status}`);
  }
  return { ...(activation && { activation }), isReplay: replay !== undefined };
}
