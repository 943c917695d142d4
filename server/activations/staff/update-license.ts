import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { requireCustomer } from '../../accounts/manage-customers.js';
import type { Actor } from '../../audit/actor.js';
import { difference } from '../../audit/difference.js';
import { record } from '../../audit/record.js';
import type { Clock } from '../../database/clock.js';
import type { Database } from '../../database/database.js';
import { DateTime } from '../../database/date-time.js';
import { AppError } from '../../errors.js';
import { checkActivationLimit } from '../../licenses/issue-license.js';
import { License } from '../../licenses/license.js';
import { licenseRefusal } from '../../licenses/rules.js';
import { raiseTermsVersion } from '../../licenses/terms.js';
import { type Activation, ActivationStatus } from '../activation.js';
import { transferred } from '../changes.js';
import { changeActivations, changeLicense, type LicenseChange, lockActivations } from './change-license.js';

@InputType({ description: 'What to change; a field left out stays.' })
export class UpdateLicenseInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The new owner, who gets the devices, too; the old one sees nothing of it any more. Null: nobody.',
  })
  customerId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '1 or more; null: unlimited. Below use, the devices stay and new ones are refused.',
  })
  activationLimit?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Works until just before this instant, which may be past; null: for good.',
  })
  expiresAt?: Date | null;
}

/**
 * Assigns, transfers, extends, resizes. What a license has and what it may have are different things: lowering the
 * limit below use, or taking the customer away, deactivates nothing.
 * @throws AppError NOT_FOUND (the license or the customer), VALIDATION_FAILED, LICENSE_REVOKED
 */
export async function updateLicense(
  db: Database,
  id: string,
  { customerId, activationLimit, expiresAt }: UpdateLicenseInput,
  actor: Actor,
): Promise<LicenseChange> {
  if (activationLimit !== undefined) checkActivationLimit(activationLimit);
  if (customerId != null) await requireCustomer(db, customerId);
  return changeLicense(db, id, async (manager, license) => {
    const changes = difference<Partial<License>>(license, { customerId, activationLimit, expiresAt });
    if (!changes) return [];
    if (license.revokedAt) throw new AppError('LICENSE_REVOKED');
    const updated = Object.assign(new License(), license, changes.after);
    await manager.update(License, { id }, changes.after);
    const isTransfer = updated.customerId !== license.customerId;
    const moved = isTransfer ? await moveActivations(manager, license, updated) : [];
    await restartSilence(manager, license, updated, db.clock);
    const owner = updated.customerId ?? license.customerId;
    await record(manager, db.clock, actor, [
      { action: 'license.updated', subjectId: id, customerId: owner, ...changes },
      ...moved.map((each) => transferred(each, license.customerId)),
    ]);
    if (changes.after.expiresAt !== undefined) await raiseTermsVersion(manager);
    return moved;
  });
}

/** With the history of deactivated ones: an activation is always seen by whoever sees its license, and nobody else. */
async function moveActivations(
  manager: EntityManager,
  { id }: License,
  { customerId }: License,
): Promise<Activation[]> {
  const all = await lockActivations(manager, id, Object.values(ActivationStatus));
  return changeActivations(manager, all, 'customer_id = ?', [customerId]);
}

/** While a license cannot be used, heartbeats are refused: that silence is not the device's. */
async function restartSilence(manager: EntityManager, before: License, after: License, clock: Clock): Promise<void> {
  if (!licenseRefusal(before, clock.now()) || licenseRefusal(after, clock.now())) return;
  await manager.query(
    `UPDATE activations SET silence_counts_from = ${clock.sql} WHERE license_id = ? AND status = 'ACTIVE'`,
    [after.id],
  );
}
