import { Column, Entity, type EntityManager, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Database } from '../database/database.js';
import { isDuplicate } from '../database/retry.js';
import { AppError } from '../errors.js';
import { License } from '../licenses/license.js';
import type { ActivationDetails } from './activate-input.js';
import { Activation } from './activation.js';

/** Which activation a key of a license was answered with, and for what input. Only successes are remembered. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  @ForeignKey(() => License, { name: 'fk_idempotency_keys_license' })
  @PrimaryColumn('varchar', { length: 30 })
  licenseId!: string;

  @PrimaryColumn('binary', { length: 32 })
  keyHash!: Buffer;

  @Column('binary', { length: 32 })
  inputHash!: Buffer;

  @Index('ix_idempotency_keys_activation')
  @ForeignKey(() => Activation, { name: 'fk_idempotency_keys_activation' })
  @Column('varchar', { length: 30 })
  activationId!: string;
}

/**
 * The activation that this key was answered with before; null for a new key, or none.
 * @throws AppError IDEMPOTENCY_KEY_REUSED
 */
export async function findReplay(
  db: Database,
  licenseId: string,
  details: ActivationDetails,
): Promise<Activation | null> {
  const { idempotency } = details;
  if (!idempotency) return null;
  return db.run(async (manager) => {
    const used = await manager.findOneBy(IdempotencyKey, { licenseId, keyHash: idempotency.keyHash });
    if (!used) return null;
    if (!used.inputHash.equals(idempotency.inputHash)) throw new AppError('IDEMPOTENCY_KEY_REUSED');
    return manager.findOneByOrFail(Activation, { id: used.activationId });
  });
}

/** Inside the transaction that made the activation; a duplicate undoes it all. */
export async function insertKey(
  manager: EntityManager,
  licenseId: string,
  activationId: string,
  { idempotency }: ActivationDetails,
): Promise<void> {
  if (idempotency) await manager.insert(IdempotencyKey, { licenseId, activationId, ...idempotency });
}

/** For an activation that stood already. False when the key got another use meanwhile: read again. */
export async function rememberKey(
  db: Database,
  licenseId: string,
  activationId: string,
  details: ActivationDetails,
): Promise<boolean> {
  if (!details.idempotency) return true;
  try {
    await db.transaction((manager) => insertKey(manager, licenseId, activationId, details));
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
