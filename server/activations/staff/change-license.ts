import { type EntityManager, In } from 'typeorm';
import type { Database } from '../../database/database.js';
import { AppError } from '../../errors.js';
import { License } from '../../licenses/license.js';
import { Activation, type ActivationStatus } from '../activation.js';

/** A license after a change, and those of its activations that changed with it, in their new state. */
export interface LicenseChange {
  license: License;
  changed: Activation[];
}

/** A license may have a hundred thousand devices, and all of them change or none. */
const DEADLINE_MS = 30_000;

/**
 * Changes a license and its activations as one. Its row is locked first, as everything does that takes or frees a
 * slot: inside `work` nothing but heartbeats moves. A license that stands already as it should is left alone, so that
 * every change can be repeated.
 * @throws AppError NOT_FOUND
 */
export function changeLicense(
  db: Database,
  id: string,
  work: (manager: EntityManager, license: License) => Promise<Activation[]>,
): Promise<LicenseChange> {
  return db.transaction(async (manager) => {
    const license = await lockLicense(manager, id);
    if (!license) throw new AppError('NOT_FOUND');
    const changed = await work(manager, license);
    return { license: await manager.findOneByOrFail(License, { id }), changed };
  }, DEADLINE_MS);
}

export function lockLicense(manager: EntityManager, id: string): Promise<License | null> {
  return manager.findOne(License, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Those of the license with one of `statuses`; heartbeats of theirs wait for the transaction's end. */
export function lockActivations(
  manager: EntityManager,
  licenseId: string,
  statuses: ActivationStatus[],
): Promise<Activation[]> {
  return manager.find(Activation, {
    where: { licenseId, status: In(statuses) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Sets columns of locked activations and raises their revision; answers their new state. */
export async function changeActivations(
  manager: EntityManager,
  activations: readonly Activation[],
  set: string,
  parameters: unknown[] = [],
): Promise<Activation[]> {
  if (activations.length === 0) return [];
  const ids = activations.map(({ id }) => id);
  await manager.query(`UPDATE activations SET ${set}, revision = revision + 1 WHERE id IN (?)`, [...parameters, ids]);
  return manager.find(Activation, { where: { id: In(ids) }, order: { id: 'ASC' } });
}
