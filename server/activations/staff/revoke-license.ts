import { type Actor, publicName } from '../../audit/actor.js';
import { record } from '../../audit/record.js';
import type { Database } from '../../database/database.js';
import { LicenseStatus } from '../../licenses/license.js';
import { licenseStatus } from '../../licenses/rules.js';
import { ActivationStatus, DeactivationReason } from '../activation.js';
import { deactivated, licenseMoved } from '../changes.js';
import { changeActivations, changeLicense, type LicenseChange, lockActivations } from './change-license.js';

/**
 * Ends a license for good and deactivates every device on it.
 * @throws AppError NOT_FOUND
 */
export function revokeLicense(db: Database, id: string, reason: string | null, actor: Actor): Promise<LicenseChange> {
  return changeLicense(db, id, async (manager, license) => {
    if (license.revokedAt) return [];
    const now = db.clock.sql;
    await manager.query(`UPDATE licenses SET revoked_at = ${now}, activations_in_use = 0 WHERE id = ?`, [id]);
    const held = await lockActivations(manager, id, [ActivationStatus.ACTIVE, ActivationStatus.SUSPENDED]);
    const statuses = new Map(held.map((each) => [each.id, each.status]));
    const ended = await changeActivations(
      manager,
      held,
      `status = 'DEACTIVATED', identifier_hash = NULL, deactivated_at = ${now}, deactivation_reason = ?, deactivated_by = ?`,
      [DeactivationReason.LICENSE_REVOKED, publicName(actor)],
    );
    const before = licenseStatus(license, db.clock.now());
    await record(manager, db.clock, actor, [
      licenseMoved('license.revoked', license, before, { status: LicenseStatus.REVOKED, reason }),
      ...ended.map((each) => deactivated(each, statuses.get(each.id)!)),
    ]);
    return ended;
  });
}
