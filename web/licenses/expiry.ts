import type { LicenseStatus } from '../__generated__/graphql.js';
import { useTick } from '../ui/useTick.js';

const WARNING_MS = 7 * 86_400_000;

/** `past`, `soon` (within seven days), `later`, or `never`. A license works until just before the instant. */
export function expiryOf(expiresAt: string | null | undefined, now: number) {
  if (!expiresAt) return 'never';
  const left = Date.parse(expiresAt) - now;
  return left <= 0 ? 'past' : left <= WARNING_MS ? 'soon' : 'later';
}

export function useExpiry(expiresAt: string | null | undefined) {
  return useTick((now) => expiryOf(expiresAt, now));
}

/** Turns to Expired by itself at the instant, without an answer from the network. Revoked and suspended come first. */
export function useLicenseStatus(license: { status: LicenseStatus; expiresAt?: string | null }): LicenseStatus {
  const past = useExpiry(license.expiresAt) === 'past';
  return past && license.status !== 'REVOKED' && license.status !== 'SUSPENDED' ? 'EXPIRED' : license.status;
}
