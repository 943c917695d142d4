import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/actor.js';
import { record } from '../audit/record.js';
import type { Clock } from '../database/clock.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { isDuplicate } from '../database/retry.js';
import { AppError } from '../errors.js';
import { License } from '../licenses/license.js';
import { licenseRefusal, usableSql } from '../licenses/rules.js';
import { type ActivateInput, type ActivationDetails, checkActivateInput } from './activate-input.js';
import { Activation, ActivationStatus } from './activation.js';
import { created, recordRefusal } from './changes.js';
import { findReplay, insertKey, rememberKey } from './idempotency.js';
import { limitReached } from './limit-reached.js';

export interface Activated {
  activation: Activation;
  alreadyActive: boolean;
}

/** How often a caller may lose a race (for the slot, the identifier, the key) before it is a fault of ours. */
const ATTEMPTS = 5;

/**
 * Takes a slot of the license for the identifier, or answers the activation that has one already.
 *
 * Why the limit holds: the number of slots in use is a column of the license, and the first statement of the
 * transaction raises it only where there is room. That statement locks the row, so concurrent callers pass it one
 * after the other, and the row it changes and the activation it pays for are committed together or not at all. All
 * other reads may be out of date; they only find what exists already, or say why the statement changed nothing.
 *
 * A refusal is in the audit, unless the input was malformed.
 *
 * @throws AppError LICENSE_*, IDENTIFIER_INVALID, ACTIVATION_LIMIT_REACHED, ACTIVATION_SUSPENDED, VALIDATION_FAILED,
 *   IDEMPOTENCY_KEY_REUSED, ACTIVATION_DEACTIVATED (the key was answered with an activation that is gone)
 */
export async function activate(db: Database, input: ActivateInput, actor: Actor): Promise<Activated> {
  const details = checkActivateInput(input);
  const licenseKey = input.licenseKey.trim();
  try {
    return await activateOrRefuse(db, licenseKey, details, actor);
  } catch (error) {
    if (error instanceof AppError) await recordRefusal(db, licenseKey, details, actor, error);
    throw error;
  }
}

async function activateOrRefuse(
  db: Database,
  licenseKey: string,
  details: ActivationDetails,
  actor: Actor,
): Promise<Activated> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const license = await findUsableLicense(db, licenseKey);
    const existing = await findExisting(db, license, details);
    if (existing && existing.status !== ActivationStatus.ACTIVE) {
      // The license may have been suspended or revoked since it was read, and its own state comes first.
      await findUsableLicense(db, licenseKey);
      throw new AppError(`ACTIVATION_${existing.status}`);
    }
    if (existing) return { activation: existing, alreadyActive: true };
    const isFull = license.activationLimit !== null && license.activationsInUse >= license.activationLimit;
    if (isFull && attempt > 1) throw await limitReached(db, license);
    const activation = await takeSlot(db, license.id, details, actor);
    if (activation) {
      db.clock.observe(activation.activatedAt);
      return { activation, alreadyActive: false };
    }
  }
  throw new Error('activate lost every race');
}

async function findUsableLicense(db: Database, licenseKey: string): Promise<License> {
  const license = await db.run((manager) => manager.findOneBy(License, { licenseKey }));
  if (!license) throw new AppError('LICENSE_NOT_FOUND');
  const refusal = licenseRefusal(license, db.clock.now());
  if (refusal) throw refusal;
  return license;
}

/** The activation that this idempotency key or this identifier has already; null when a slot is needed. */
async function findExisting(db: Database, license: License, details: ActivationDetails): Promise<Activation | null> {
  const replay = await findReplay(db, license.id, details);
  const existing = replay ?? (await findByIdentifier(db, license.id, details.identifierHash));
  const isNewUse = existing?.status === ActivationStatus.ACTIVE && !replay;
  if (isNewUse && !(await rememberKey(db, license.id, existing.id, details))) {
    return findReplay(db, license.id, details);
  }
  return existing;
}

function findByIdentifier(db: Database, licenseId: string, identifierHash: Buffer): Promise<Activation | null> {
  return db.run((manager) => manager.findOneBy(Activation, { licenseId, identifierHash }));
}

/** Null when the license had no room or was not usable, or when the identifier or the key got a row meanwhile. */
async function takeSlot(
  db: Database,
  licenseId: string,
  details: ActivationDetails,
  actor: Actor,
): Promise<Activation | null> {
  const id = newId('act', db.clock.now());
  try {
    return await db.transactionInTurn(licenseId, async (manager) => {
      if (!(await countUp(manager, licenseId, db.clock))) {
        // It may have expired by the database's clock alone: whoever says why has to know that instant.
        const [row] = await manager.query<{ now: Date }[]>(`SELECT ${db.clock.sql} AS now`);
        if (row) db.clock.observe(row.now);
        return null;
      }
      await insertActivation(manager, id, licenseId, details, db.clock);
      await insertKey(manager, licenseId, id, details);
      const activation = await manager.findOneByOrFail(Activation, { id });
      await record(manager, db.clock, actor, [created(activation)]);
      return activation;
    });
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

/** The only statement that can refuse a slot. */
async function countUp(manager: EntityManager, licenseId: string, clock: Clock): Promise<boolean> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE licenses AS l
     SET l.activations_in_use = l.activations_in_use + 1,
         l.first_activated_at = COALESCE(l.first_activated_at, ${clock.sql})
     WHERE l.id = ? AND (l.activation_limit IS NULL OR l.activations_in_use < l.activation_limit)
       AND ${usableSql('l', clock.sql)}`,
    [licenseId],
  );
  return affectedRows === 1;
}

/** The customer comes from the locked license row, so that a transfer cannot slip in between. */
async function insertActivation(
  manager: EntityManager,
  id: string,
  licenseId: string,
  details: ActivationDetails,
  clock: Clock,
): Promise<void> {
  await manager.query(
    `INSERT INTO activations (id, license_id, customer_id, identifier, identifier_search, identifier_hash,
       identifier_type, label, hostname, platform, app_version, status, revision, activated_at)
     SELECT ?, l.id, l.customer_id, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', 1, ${clock.sql} FROM licenses AS l WHERE l.id = ?`,
    [
      id,
      details.identifier,
      details.identifier.toLowerCase(),
      details.identifierHash,
      details.identifierType,
      details.label,
      details.hostname,
      details.platform,
      details.appVersion,
      licenseId,
    ],
  );
}
