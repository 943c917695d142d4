import type { EntityManager } from 'typeorm';
import type { Actor } from '../../audit/actor.js';
import { record } from '../../audit/record.js';
import type { Database } from '../../database/database.js';
import { AppError } from '../../errors.js';
import type { License } from '../../licenses/license.js';
import { Activation, ActivationStatus } from '../activation.js';
import { moved } from '../changes.js';
import { changeActivations, lockLicense } from './change-license.js';

export interface ActivationChange {
  activation: Activation;
  /** False: it stood so already. */
  isChanged: boolean;
}

/**
 * Stops one device; it keeps its slot. On a license that is suspended as a whole it makes sure that this one stays
 * SUSPENDED when the license comes back.
 * @throws AppError ACTIVATION_NOT_FOUND, ACTIVATION_DEACTIVATED
 */
export function suspendActivation(
  db: Database,
  id: string,
  reason: string | null,
  actor: Actor,
): Promise<ActivationChange> {
  return changeActivation(db, id, async (manager, activation) => {
    if (activation.suspendedAt) return null;
    const set = `status = 'SUSPENDED', suspended_at = ${db.clock.sql}`;
    const [changed] = await changeActivations(manager, [activation], set);
    const change = moved('activation.suspended', changed!, activation.status, { reason });
    await record(manager, db.clock, actor, [change]);
    return changed!;
  });
}

/**
 * Takes back `suspendActivation`. While the license is suspended the activation stays SUSPENDED, and comes back with it.
 * @throws AppError ACTIVATION_NOT_FOUND, ACTIVATION_DEACTIVATED
 */
export function reinstateActivation(db: Database, id: string, actor: Actor): Promise<ActivationChange> {
  return changeActivation(db, id, async (manager, activation, license) => {
    if (!activation.suspendedAt) return null;
    const status = license.suspendedAt ? ActivationStatus.SUSPENDED : ActivationStatus.ACTIVE;
    const set = `status = ?, suspended_at = NULL, silence_counts_from = ${db.clock.sql}`;
    const [changed] = await changeActivations(manager, [activation], set, [status]);
    await record(manager, db.clock, actor, [moved('activation.reinstated', changed!, activation.status)]);
    return changed!;
  });
}

/** `work` answers null when there is nothing to change. The license's row is locked first, as everywhere. */
async function changeActivation(
  db: Database,
  id: string,
  work: (manager: EntityManager, activation: Activation, license: License) => Promise<Activation | null>,
): Promise<ActivationChange> {
  const found = await db.run((manager) => manager.findOneBy(Activation, { id }));
  if (!found) throw new AppError('ACTIVATION_NOT_FOUND');
  return db.transaction(async (manager) => {
    const license = await lockLicense(manager, found.licenseId);
    const activation = await manager.findOne(Activation, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!license || !activation) throw new AppError('ACTIVATION_NOT_FOUND');
    if (activation.status === ActivationStatus.DEACTIVATED) throw new AppError('ACTIVATION_DEACTIVATED');
    const changed = await work(manager, activation, license);
    return { activation: changed ?? activation, isChanged: changed !== null };
  });
}
