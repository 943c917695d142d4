import type { Action } from '../audit/actions.js';
import type { Actor } from '../audit/actor.js';
import { type Change, record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import type { AppError } from '../errors.js';
import { License, type LicenseStatus } from '../licenses/license.js';
import { maskLicenseKey } from '../licenses/license-key.js';
import type { ActivationDetails } from './activate/activate-input.js';
import type { Activation, ActivationStatus } from './activation.js';

/** What the audit tells of a new activation. */
export function created(activation: Activation): Change {
  const { id, customerId, licenseId, identifier, identifierType, status, label, hostname, platform } = activation;
  const after = { status, licenseId, identifier, identifierType, label, hostname, platform };
  return { action: 'activation.created', subjectId: id, customerId, after };
}

/** What the audit tells of an activation that went from `before` to the status that it has. */
export function moved(action: Action, activation: Activation, before: ActivationStatus, more: object = {}): Change {
  const { id, customerId, status } = activation;
  return { action, subjectId: id, customerId, before: { status: before }, after: { status, ...more } };
}

/** `license` as it was; `after` holds the new status. */
export function licenseMoved(action: Action, license: License, before: LicenseStatus, after: object): Change {
  const { id, customerId } = license;
  return { action, subjectId: id, customerId, before: { status: before }, after };
}

/** What the audit tells of an activation that gave up its slot. */
export function deactivated(activation: Activation, before: ActivationStatus): Change {
  return moved('activation.deactivated', activation, before, { reason: activation.deactivationReason });
}

/** What the audit tells of an activation that went with its license: to whoever has it now, or had it. */
export function transferred({ id, customerId: to }: Activation, from: string | null): Change {
  const after = { customerId: to, cause: 'license.updated' };
  return {
    action: 'activation.transferred',
    subjectId: id,
    customerId: to ?? from,
    before: { customerId: from },
    after,
  };
}

/** A refused activate: the license is the subject; a key that is no license's has none, and only staff reads of it. */
export async function recordRefusal(
  db: Database,
  licenseKey: string,
  { identifier, identifierType }: ActivationDetails,
  actor: Actor,
  { code }: AppError,
): Promise<void> {
  const license = await db.run((manager) => manager.findOneBy(License, { licenseKey }));
  // What was sent as a key may be anything, of any length.
  const maskedKey = maskLicenseKey(licenseKey).slice(-255);
  const after = { code, licenseKey: maskedKey, identifier, identifierType };
  const change = { subjectId: license?.id ?? null, customerId: license?.customerId ?? null, after };
  await db.transaction((manager) => record(manager, db.clock, actor, [{ action: 'activation.refused', ...change }]));
}
