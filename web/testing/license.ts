import type { LicenseDetail_LicenseFragment, LicenseRow_LicenseFragment } from '../__generated__/graphql.js';

type License = LicenseRow_LicenseFragment & LicenseDetail_LicenseFragment;

/** A license as a page's answer has it: active, with free slots, and without an end. */
export function aWholeLicense(overrides: Partial<License> = {}): License {
  return {
    __typename: 'License',
    id: 'lic_1',
    maskedKey: 'XXXX-XXXX-7F3K',
    product: { __typename: 'Product', id: 'prd_1', name: 'Orbit CAD' },
    customer: { __typename: 'Customer', id: 'cus_1', name: 'Acme Industries' },
    status: 'ACTIVE',
    activationsInUse: 2,
    activationLimit: 5,
    expiresAt: null,
    createdAt: '2026-03-04T12:00:00.000Z',
    validation: { __typename: 'LicenseValidation', valid: true, code: 'VALID' },
    ...overrides,
  };
}

/** A connection with these nodes and nothing before or after. */
export function connection<T extends { id: string }>(typename: string, nodes: T[], totalCount = nodes.length) {
  return {
    __typename: typename,
    totalCount,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
    nodes,
  };
}
