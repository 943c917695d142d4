import type { LicenseStatus } from '../__generated__/graphql.js';
import type { Tone } from '../ui/StatusBadge.js';

export const STATUS_TONE: Record<LicenseStatus, Tone> = {
  AVAILABLE: 'neutral',
  ASSIGNED: 'neutral',
  ACTIVE: 'good',
  SUSPENDED: 'warning',
  EXPIRED: 'bad',
  REVOKED: 'bad',
};
