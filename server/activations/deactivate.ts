import type { Database } from '../database/database.js';
import { AppError } from '../errors.js';
import { Activation, ActivationStatus, type DeactivationReason } from './activation.js';

export interface Deactivated {
  activation: Activation;
  alreadyDeactivated: boolean;
}

/** Why and by whom: `by` is a person's name or the kind of actor, `customerId` the tenant it must still belong to. */
export interface DeactivationCause {
  reason: DeactivationReason;
  by: string;
  customerId: string | null;
}

/**
 * Frees the slot of an activation that is ACTIVE: the mirror of `activate`, with the license's row locked first, so
 * that the two never wait for each other crosswise. Of a deactivated one it changes nothing.
 * @throws AppError ACTIVATION_SUSPENDED, ACTIVATION_NOT_FOUND (it went to another customer meanwhile)
 */
export async function deactivate(db: Database, found: Activation, cause: DeactivationCause): Promise<Deactivated> {
  const changed = found.status === ActivationStatus.ACTIVE && (await freeSlot(db, found, cause));
  const activation = await db.run((manager) => manager.findOneByOrFail(Activation, { id: found.id }));
  if (changed) return { activation, alreadyDeactivated: false };
  if (cause.customerId && activation.customerId !== cause.customerId) throw new AppError('ACTIVATION_NOT_FOUND');
  if (activation.status === ActivationStatus.SUSPENDED) throw new AppError('ACTIVATION_SUSPENDED');
  return { activation, alreadyDeactivated: true };
}

async function freeSlot(db: Database, { id, licenseId }: Activation, cause: DeactivationCause): Promise<boolean> {
  try {
    await db.transaction(async (manager) => {
      await manager.query('UPDATE licenses SET activations_in_use = activations_in_use - 1 WHERE id = ?', [licenseId]);
      const { affectedRows } = await manager.query<{ affectedRows: number }>(
        `UPDATE activations SET status = 'DEACTIVATED', identifier_hash = NULL, revision = revision + 1,
           deactivated_at = ${db.clock.sql}, deactivation_reason = ?, deactivated_by = ?
         WHERE id = ? AND status = 'ACTIVE' AND (? IS NULL OR customer_id = ?)`,
        [cause.reason, cause.by, id, cause.customerId, cause.customerId],
      );
      if (affectedRows === 0) throw new NothingToFree();
    });
    return true;
  } catch (error) {
    if (error instanceof NothingToFree) return false;
    throw error;
  }
}

/** Rolls the transaction back: the slot was counted down for nothing. */
class NothingToFree extends Error {}
