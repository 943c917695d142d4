import { Column, Entity, type EntityManager, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Database } from '../../database/database.js';
import { isDuplicate } from '../../database/retry.js';
import { License } from '../../licenses/license.js';
import { Activation } from '../activation.js';
import type { ActivationDetails } from './activate-input.js';

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

/** What an activation was answered for. */
export interface Use {
  activation: Activation;
  details: ActivationDetails;
}

/** Inside the transaction that made the activations; a duplicate undoes it all. */
export async function insertKeys(manager: EntityManager, uses: readonly Use[]): Promise<void> {
  const rows = uses.flatMap(({ activation, details: { idempotency } }) =>
    idempotency ? [[activation.licenseId, idempotency.keyHash, idempotency.inputHash, activation.id]] : [],
  );
  if (rows.length === 0) return;
  await manager.query('INSERT INTO idempotency_keys (license_id, key_hash, input_hash, activation_id) VALUES ?', [
    rows,
  ]);
}

/** For activations that stood already. False when a key got another use meanwhile: read again. */
export async function rememberKeys(db: Database, uses: readonly Use[]): Promise<boolean> {
  if (uses.every(({ details }) => !details.idempotency)) return true;
  try {
    await db.transaction((manager) => insertKeys(manager, uses));
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
