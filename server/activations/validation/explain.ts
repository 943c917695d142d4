import { type License, LicenseStatus } from '../../licenses/license.js';
import type { Product } from '../../licenses/product.js';
import { licenseStatus } from '../../licenses/rules.js';
import { type Activation, ActivationStatus } from '../activation.js';
import { type LicenseValidation, LicenseValidationCode } from './license-validation.js';

type Reason = [code: keyof typeof LicenseValidationCode, detail: string];

/**
 * Why a license works or not: the rule that decides, the time that matters, use and limit. The same words for people
 * and software. `activation` undefined: not asked about; null: there is none.
 */
export function explain(
  license: License,
  product: Product,
  activation: Activation | null | undefined,
  now: Date,
): LicenseValidation {
  const status = licenseStatus(license, now);
  const { maskedKey, expiresAt, activationLimit, activationsInUse } = license;
  const summary = { maskedKey, status, expiresAt, activationLimit, activationsInUse, productName: product.name };
  const [code, detail] = ofLicense(license, status) ?? ofActivation(license, activation) ?? valid(license);
  return {
    valid: code === 'VALID',
    code: LicenseValidationCode[code],
    detail: `${detail} ${use(license)}`,
    license: summary,
  };
}

export function unknownLicense(): LicenseValidation {
  const detail = 'There is no license with this key.';
  return { valid: false, code: LicenseValidationCode.LICENSE_NOT_FOUND, detail, license: null };
}

function ofLicense({ revokedAt, suspendedAt, expiresAt }: License, status: LicenseStatus): Reason | null {
  switch (status) {
    case LicenseStatus.REVOKED:
      return ['LICENSE_REVOKED', `The license was revoked at ${at(revokedAt)}, for good.`];
    case LicenseStatus.SUSPENDED:
      return [
        'LICENSE_SUSPENDED',
        `The license is suspended since ${at(suspendedAt)}, until the vendor reinstates it.`,
      ];
    case LicenseStatus.EXPIRED:
      return ['LICENSE_EXPIRED', `The license expired at ${at(expiresAt)}.`];
    case LicenseStatus.AVAILABLE:
      return ['LICENSE_NOT_ASSIGNED', 'The license belongs to no customer yet.'];
    default:
      return null;
  }
}

function ofActivation(license: License, activation: Activation | null | undefined): Reason | null {
  if (activation === undefined) return null;
  if (activation === null) return ['NOT_ACTIVATED', `The identifier is not activated; ${room(license)}.`];
  switch (activation.status) {
    case ActivationStatus.DEACTIVATED:
      return [
        'ACTIVATION_DEACTIVATED',
        `The activation of the identifier was deactivated at ${at(activation.deactivatedAt)}; ${room(license)}.`,
      ];
    case ActivationStatus.SUSPENDED:
      return ['ACTIVATION_SUSPENDED', 'The activation of the identifier is suspended, until the vendor reinstates it.'];
    default:
      return null;
  }
}

function valid({ expiresAt }: License): Reason {
  return [
    'VALID',
    expiresAt ? `The license is valid until ${at(expiresAt)}.` : 'The license is valid and never expires.',
  ];
}

function room({ activationsRemaining }: License): string {
  return activationsRemaining === 0 ? 'no slot is free for it' : 'a slot is free for it';
}

function use({ activationsInUse, activationLimit }: License): string {
  return `Activations in use: ${activationsInUse}${activationLimit === null ? ', unlimited' : ` of ${activationLimit}`}.`;
}

const at = (instant: Date | null) => instant?.toISOString() ?? 'an unknown time';
