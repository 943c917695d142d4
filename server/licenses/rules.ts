import { AppError } from '../errors.js';
import { type License, LicenseStatus } from './license.js';

/** What decides a license's state; also read by statements that do not load the whole row. */
export type LicenseState = Pick<License, 'customerId' | 'expiresAt' | 'firstActivatedAt' | 'suspendedAt' | 'revokedAt'>;

export function licenseStatus(license: LicenseState, now: Date): LicenseStatus {
  if (license.revokedAt) return LicenseStatus.REVOKED;
  if (license.suspendedAt) return LicenseStatus.SUSPENDED;
  if (license.expiresAt && license.expiresAt <= now) return LicenseStatus.EXPIRED;
  if (license.customerId === null) return LicenseStatus.AVAILABLE;
  return license.firstActivatedAt ? LicenseStatus.ACTIVE : LicenseStatus.ASSIGNED;
}

/** Why software may not use the license now; null when it may. */
export function licenseRefusal(license: LicenseState, now: Date): AppError | null {
  switch (licenseStatus(license, now)) {
    case LicenseStatus.REVOKED:
      return new AppError('LICENSE_REVOKED');
    case LicenseStatus.SUSPENDED:
      return new AppError('LICENSE_SUSPENDED');
    case LicenseStatus.EXPIRED:
      return new AppError('LICENSE_EXPIRED', undefined, { expiredAt: license.expiresAt?.toISOString() });
    case LicenseStatus.AVAILABLE:
      return new AppError('LICENSE_NOT_ASSIGNED');
    default:
      return null;
  }
}

/** The same rule as `licenseRefusal`, for the statement that takes a slot. */
export function usableSql(alias: string, now: string): string {
  return `${alias}.revoked_at IS NULL AND ${alias}.suspended_at IS NULL AND ${alias}.customer_id IS NOT NULL
    AND (${alias}.expires_at IS NULL OR ${alias}.expires_at > ${now})`;
}

/** The same rule as `licenseStatus`, for lists: `now` is a bound parameter's name. Each says its range of expiry. */
export function statusSql(status: LicenseStatus, alias: string, now: string): string {
  const untouched = `${alias}.revokedAt IS NULL AND ${alias}.suspendedAt IS NULL`;
  const standing = `${untouched} AND (${alias}.expiresAt IS NULL OR ${alias}.expiresAt > :${now})`;
  return {
    REVOKED: `${alias}.revokedAt IS NOT NULL`,
    SUSPENDED: `${alias}.revokedAt IS NULL AND ${alias}.suspendedAt IS NOT NULL`,
    EXPIRED: `${untouched} AND ${alias}.expiresAt <= :${now}`,
    AVAILABLE: `${standing} AND ${alias}.customerId IS NULL`,
    ASSIGNED: `${standing} AND ${alias}.customerId IS NOT NULL AND ${alias}.firstActivatedAt IS NULL`,
    ACTIVE: `${standing} AND ${alias}.customerId IS NOT NULL AND ${alias}.firstActivatedAt IS NOT NULL`,
  }[status];
}
