import type { Viewer } from '../accounts/viewer.js';
import { tenantOf } from '../accounts/visible-to.js';
import { type ListIndex, namesOf, waysTo } from '../database/list-index.js';
import { type LicenseFilter, LicenseOrderField } from './license-inputs.js';

const { CREATED_AT, EXPIRES_AT } = LicenseOrderField;
/** Each is a range of the expiry. A state is named as itself where it is the only one asked for. */
const EXPIRY = ['expiringBefore', 'ACTIVE', 'EXPIRED'];

/** An instant that most licenses do not have stands with its NULLs, or its other values, together. */
const INDEXES: ListIndex<LicenseOrderField | 'nothing'>[] = [
  { name: 'ix_licenses_customer_created', of: ['customerId'], by: CREATED_AT },
  { name: 'ix_licenses_customer_expires', of: ['customerId'], by: EXPIRES_AT, also: EXPIRY },
  { name: 'ix_licenses_customer_created', of: ['AVAILABLE'], by: CREATED_AT },
  { name: 'ix_licenses_customer_expires', of: ['AVAILABLE'], by: EXPIRES_AT, also: EXPIRY },
  { name: 'ix_licenses_product_created', of: ['productId'], by: CREATED_AT },
  { name: 'ix_licenses_product_expires', of: ['productId'], by: EXPIRES_AT, also: EXPIRY },
  { name: 'ix_licenses_not_activated', of: ['ASSIGNED'], by: CREATED_AT },
  { name: 'ix_licenses_suspended', of: ['SUSPENDED'], by: 'nothing' },
  { name: 'ix_licenses_revoked', of: ['REVOKED'], by: 'nothing' },
  { name: 'ix_licenses_created', of: [], by: CREATED_AT },
  { name: 'ix_licenses_expires', of: [], by: EXPIRES_AT, also: EXPIRY },
];

/** The indexes through which a page of licenses can be read. */
export function licenseWays(viewer: Viewer | null, filter: LicenseFilter, field: LicenseOrderField) {
  const set = namesOf({ ...filter, customerId: tenantOf(viewer, filter.customerId) });
  const [status, ...others] = filter.status ?? [];
  const filters = set.map((name) => (name === 'status' && status && others.length === 0 ? status : name));
  return waysTo(INDEXES, { filters, by: field });
}
