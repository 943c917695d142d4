import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { License, LicenseStatus } from '../licenses/license.js';
import { Product } from '../licenses/product.js';
import { licenseStatus } from '../licenses/rules.js';
import { Activation, ActivationStatus, IdentifierType } from './activation.js';
import { hashIdentifier, normaliseIdentifier } from './identifier.js';
import {
  type LicenseSummary,
  type LicenseValidation,
  LicenseValidationCode,
  type ValidateLicenseInput,
} from './license-validation.js';

/** Answers, never refuses, and moves nothing: neither Last Seen nor a slot. */
export async function validateLicense(db: Database, input: ValidateLicenseInput): Promise<LicenseValidation> {
  const licenseKey = input.licenseKey.trim();
  const type = input.identifierType ?? IdentifierType.HARDWARE;
  const identifier = input.identifier == null ? null : normaliseIdentifier(input.identifier, type);
  return db.run(async (manager) => {
    const license = await manager.findOneBy(License, { licenseKey });
    if (!license) return answer('LICENSE_NOT_FOUND', 'There is no license with this key.', null);
    const activation = identifier === null ? undefined : await findLatest(manager, license.id, identifier);
    return explain(manager, license, activation, db.clock.now());
  });
}

/** `activation` undefined: not asked about; null: there is none. */
export async function explain(
  manager: EntityManager,
  license: License,
  activation: Activation | null | undefined,
  now: Date,
): Promise<LicenseValidation> {
  const product = await manager.findOneByOrFail(Product, { id: license.productId });
  const status = licenseStatus(license, now);
  const { maskedKey, expiresAt, activationLimit, activationsInUse } = license;
  const summary = { maskedKey, status, expiresAt, activationLimit, activationsInUse, productName: product.name };
  const use = activationLimit === null ? `${activationsInUse}, unlimited` : `${activationsInUse} of ${activationLimit}`;
  switch (status) {
    case LicenseStatus.REVOKED:
      return answer('LICENSE_REVOKED', `The license was revoked at ${license.revokedAt?.toISOString()}.`, summary);
    case LicenseStatus.SUSPENDED:
      return answer(
        'LICENSE_SUSPENDED',
        `The license is suspended since ${license.suspendedAt?.toISOString()}.`,
        summary,
      );
    case LicenseStatus.EXPIRED:
      return answer('LICENSE_EXPIRED', `The license expired at ${expiresAt?.toISOString()}.`, summary);
    case LicenseStatus.AVAILABLE:
      return answer('LICENSE_NOT_ASSIGNED', 'The license belongs to no customer yet.', summary);
  }
  switch (activation?.status ?? activation) {
    case null:
      return answer('NOT_ACTIVATED', `The identifier is not activated. Activations in use: ${use}.`, summary);
    case ActivationStatus.DEACTIVATED:
      return answer(
        'ACTIVATION_DEACTIVATED',
        `The identifier was deactivated at ${activation?.deactivatedAt?.toISOString()}. Activations in use: ${use}.`,
        summary,
      );
    case ActivationStatus.SUSPENDED:
      return answer('ACTIVATION_SUSPENDED', 'The activation of the identifier is suspended.', summary);
    default:
      return answer('VALID', `The license is valid. Activations in use: ${use}.`, summary);
  }
}

/** The activation that holds the identifier now, else the last one that held it. */
async function findLatest(manager: EntityManager, licenseId: string, identifier: string): Promise<Activation | null> {
  const current = await manager.findOneBy(Activation, { licenseId, identifierHash: hashIdentifier(identifier) });
  return current ?? manager.findOne(Activation, { where: { licenseId, identifier }, order: { activatedAt: 'DESC' } });
}

function answer(
  code: keyof typeof LicenseValidationCode,
  detail: string,
  license: LicenseSummary | null,
): LicenseValidation {
  return { valid: code === 'VALID', code: LicenseValidationCode[code], detail, license };
}
