import type { Actor } from '../../audit/actor.js';
import { record } from '../../audit/record.js';
import type { Database } from '../../database/database.js';
import { AppError } from '../../errors.js';
import { LicenseStatus } from '../../licenses/license.js';
import { licenseStatus } from '../../licenses/rules.js';
import { type Activation, ActivationStatus } from '../activation.js';
import { licenseMoved, moved } from '../changes.js';
import { changeActivations, changeLicense, type LicenseChange, lockActivations } from './change-license.js';

const { ACTIVE, SUSPENDED } = ActivationStatus;

/**
 * From the same instant its devices are refused everywhere; they keep their slots.
 * @throws AppError NOT_FOUND, LICENSE_REVOKED
 */
export function suspendLicense(db: Database, id: string, reason: string | null, actor: Actor): Promise<LicenseChange> {
  return changeLicense(db, id, async (manager, license) => {
    if (license.revokedAt) throw new AppError('LICENSE_REVOKED');
    if (license.suspendedAt) return [];
    await manager.query(`UPDATE licenses SET suspended_at = ${db.clock.sql} WHERE id = ?`, [id]);
    const active = await lockActivations(manager, id, [ACTIVE]);
    const suspended = await changeActivations(manager, active, "status = 'SUSPENDED'");
    const before = licenseStatus(license, db.clock.now());
    await record(manager, db.clock, actor, [
      licenseMoved('license.suspended', license, before, { status: LicenseStatus.SUSPENDED, reason }),
      ...suspended.map((each) => moved('activation.suspended', each, ACTIVE, { cause: 'license.suspended' })),
    ]);
    return suspended;
  });
}

/**
 * Brings back exactly the devices that the suspension stopped: one that staff suspended by itself stays so.
 * @throws AppError NOT_FOUND, LICENSE_REVOKED
 */
export function reinstateLicense(db: Database, id: string, actor: Actor): Promise<LicenseChange> {
  return changeLicense(db, id, async (manager, license) => {
    if (license.revokedAt) throw new AppError('LICENSE_REVOKED');
    if (!license.suspendedAt) return [];
    await manager.query('UPDATE licenses SET suspended_at = NULL WHERE id = ?', [id]);
    const stopped = (await lockActivations(manager, id, [SUSPENDED])).filter(isStoppedByLicense);
    const set = `status = 'ACTIVE', silence_counts_from = ${db.clock.sql}`;
    const reinstated = await changeActivations(manager, stopped, set);
    const status = licenseStatus({ ...license, suspendedAt: null }, db.clock.now());
    await record(manager, db.clock, actor, [
      licenseMoved('license.reinstated', license, LicenseStatus.SUSPENDED, { status }),
      ...reinstated.map((each) => moved('activation.reinstated', each, SUSPENDED, { cause: 'license.reinstated' })),
    ]);
    return reinstated;
  });
}

const isStoppedByLicense = ({ suspendedAt }: Activation) => suspendedAt === null;
