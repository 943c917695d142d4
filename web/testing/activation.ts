import type { ActivationRow_ActivationFragment } from '../__generated__/graphql.js';

type Row = ActivationRow_ActivationFragment;

/** The license of the rows below; the same one for all, so that a freed slot shows in all. */
export function aLicense(overrides: Partial<Row['license']> = {}): Row['license'] {
  return {
    __typename: 'License',
    id: 'lic_1',
    maskedKey: 'XXXX-XXXX-7F3K',
    activationsInUse: 3,
    activationLimit: 5,
    product: { __typename: 'Product', id: 'prd_1', name: 'Orbit CAD' },
    customer: { __typename: 'Customer', id: 'cus_1', name: 'Acme' },
    ...overrides,
  };
}

/** An activation as a page's answer has it: active, and seen half a minute before the tests' noon. */
export function anActivation(overrides: Partial<Row> = {}): Row {
  return {
    __typename: 'Activation',
    id: 'act_1',
    identifier: 'ws-01.acme.example',
    identifierType: 'HARDWARE',
    label: 'Render node',
    hostname: null,
    platform: 'Ubuntu 24.04',
    license: aLicense(),
    revision: 1,
    status: 'ACTIVE',
    lastSeenAt: '2026-05-04T11:59:30.000Z',
    heartbeatStatus: 'ALIVE',
    nextHeartbeatDueAt: '2026-05-04T12:09:30.000Z',
    activatedAt: '2026-05-01T09:00:00.000Z',
    ...overrides,
  };
}

/** A page's answer with these rows and nothing before or after. */
export function aPage(nodes: Row[], pageInfo: Record<string, unknown> = {}, totalCount = nodes.length) {
  return {
    data: {
      activations: {
        __typename: 'ActivationConnection',
        totalCount,
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: nodes[0]?.id ?? null,
          endCursor: nodes.at(-1)?.id ?? null,
          ...pageInfo,
        },
        nodes,
      },
    },
  };
}
