import { UserRole } from '../../accounts/user.js';
import type { Viewer } from '../../accounts/viewer.js';
import type { Context } from '../../context.js';
import { OrderDirection } from '../../database/connection.js';
import type { Database } from '../../database/database.js';
import type { License } from '../../licenses/license.js';
import { buildCustomer, buildLicense, buildProduct } from '../../testing/builders.js';
import { aloneAndTogether, pagesIn, pagesOf, plainList } from '../../testing/plain-list.js';
import { createTestDatabase } from '../../testing/test-database.js';
import { Activation, ActivationStatus, IdentifierType } from '../activation.js';
import { HeartbeatStatus, heartbeatStatus } from '../heartbeats/heartbeat-status.js';
import { type ActivationFilter, ActivationOrderField } from './activation-inputs.js';
import { findActivations } from './find-activations.js';
import { insertParts } from './identifier-part.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const ROWS = 320;
/** Of the two products. */
const WINDOWS = [600, 900];

let database: Database;
let drop: () => Promise<void>;
let rows: Activation[];
let licenses: License[];
let windows: Map<string, number>;
beforeAll(async () => {
  ({ database, drop } = await createTestDatabase());
  const products = await Promise.all(
    WINDOWS.map((heartbeatWindowSeconds) => buildProduct(database, { heartbeatWindowSeconds })),
  );
  windows = new Map(products.map((product) => [product.id, product.heartbeatWindowSeconds]));
  const customers = [await buildCustomer(database), await buildCustomer(database)];
  licenses = [];
  // The first customer's three, of which the third is another product's, and a stranger's.
  for (const [customer, product] of [
    [0, 0],
    [0, 0],
    [0, 1],
    [1, 0],
  ] as const) {
    const owner = { customerId: customers[customer]!.id, productId: products[product]!.id };
    licenses.push(await buildLicense(database, owner));
  }
  rows = Array.from({ length: ROWS }, (_, i) => device(i));
  await database.transaction(async (manager) => {
    await manager.insert(Activation, rows);
    await insertParts(manager, rows);
  });
  await database.query('ANALYZE TABLE activations, licenses, products, identifier_parts');
}, 60_000);
afterAll(() => drop());

/** Scattered, but the same in every run; some of everything are alike, so that their ids have to decide. */
function device(i: number): Activation {
  const n = (i * 7_919) % 10_007;
  const { id: licenseId, customerId, productId } = licenses[n % 7 === 0 ? 3 : n % 3]!;
  const statuses = Object.values(ActivationStatus);
  const identifier = `${['Host', 'straße', '服务器'][n % 3]}-${(n % 97).toString(36)}-${i}`;
  return Object.assign(new Activation(), {
    ...{ id: `act_${String(i).padStart(26, '0')}`, licenseId, customerId, productId },
    ...{ identifier, identifierSearch: identifier.toLowerCase().replace(/-\d+$/, ''), identifierHash: null },
    identifierType: n % 11 === 0 ? IdentifierType.DOMAIN : IdentifierType.HARDWARE,
    status: statuses[n % 5] ?? ActivationStatus.ACTIVE,
    revision: 1,
    lastSeenAt: n % 9 === 0 ? null : new Date(NOW.getTime() - (n % 40) * 50_000),
    activatedAt: new Date(NOW.getTime() - (n % 200) * 3_600_000),
  });
}

type Asked = { filter: ActivationFilter; passes: (row: Activation) => boolean };
type Filters = Record<Exclude<keyof ActivationFilter, 'customerId'>, Asked[]>;

/** Every filter there is; the compiler misses the one that is left out. */
function filters(): Filters {
  const someIds = rows.filter((_, i) => i % 12 === 0).map(({ id }) => id);
  const bound = new Date(NOW.getTime() - 1_000_000);
  const byHeartbeat = (asked: HeartbeatStatus[]): Asked => ({
    filter: { heartbeatStatus: asked },
    passes: (row) => asked.includes(heartbeatStatus(row.lastSeenAt, windows.get(row.productId)!, NOW)),
  });
  const { NOT_STARTED, ALIVE, DEAD } = HeartbeatStatus;
  const { ACTIVE, DEACTIVATED, SUSPENDED } = ActivationStatus;
  return {
    ids: [someIds, []].map((ids) => ({ filter: { ids }, passes: (row) => ids.includes(row.id) })),
    identifier: ['HOST', 'o', 'ße-1', '服务器', 'host-2m', 'nobody'].map((text) => ({
      filter: { identifier: text },
      passes: ({ identifierSearch }) => identifierSearch.includes(text.toLowerCase()),
    })),
    status: [[DEACTIVATED], [ACTIVE], [SUSPENDED], [ACTIVE, SUSPENDED], [ACTIVE, SUSPENDED, DEACTIVATED], []].map(
      (status) => ({ filter: { status }, passes: (row) => status.includes(row.status) }),
    ),
    heartbeatStatus: [
      ...[[DEAD], [ALIVE], [NOT_STARTED], [DEAD, NOT_STARTED], [ALIVE, NOT_STARTED], [ALIVE, DEAD]],
      ...[[ALIVE, DEAD, NOT_STARTED], []],
    ].map(byHeartbeat),
    identifierType: [IdentifierType.DOMAIN, IdentifierType.HARDWARE].map((identifierType) => ({
      filter: { identifierType },
      passes: (row) => row.identifierType === identifierType,
    })),
    licenseId: [...licenses.map(({ id }) => id), 'lic_0'].map((licenseId) => ({
      filter: { licenseId },
      passes: (row) => row.licenseId === licenseId,
    })),
    productId: [...windows.keys(), 'prd_0'].map((productId) => ({
      filter: { productId },
      passes: (row) => row.productId === productId,
    })),
    lastSeenBefore: [
      { filter: { lastSeenBefore: bound }, passes: ({ lastSeenAt }) => lastSeenAt !== null && lastSeenAt < bound },
    ],
    lastSeenAfter: [
      { filter: { lastSeenAfter: bound }, passes: ({ lastSeenAt }) => lastSeenAt !== null && lastSeenAt > bound },
    ],
  };
}

const mine = () => licenses[0]!.customerId!;
const ofMine = ({ customerId }: Activation) => customerId === mine();
const everybody = () => true;
const CALLERS: Record<string, () => { viewer: Partial<Viewer>; filter: ActivationFilter; sees: typeof ofMine }> = {
  'a customer': () => ({ viewer: { role: UserRole.CUSTOMER, customerId: mine() }, filter: {}, sees: ofMine }),
  staff: () => ({ viewer: { role: UserRole.STAFF, customerId: null }, filter: {}, sees: everybody }),
  'staff asking for one customer': () => ({
    viewer: { role: UserRole.STAFF, customerId: null },
    filter: { customerId: mine() },
    sees: ofMine,
  }),
};

const VALUES: Record<ActivationOrderField, (row: Activation) => Date | string | null> = {
  LAST_SEEN_AT: ({ lastSeenAt }) => lastSeenAt,
  ACTIVATED_AT: ({ activatedAt }) => activatedAt,
  IDENTIFIER: ({ identifierSearch }) => identifierSearch,
};
const orders = Object.values(ActivationOrderField).flatMap((field) =>
  Object.values(OrderDirection).map((direction) => ({ field, direction })),
);

describe.each(Object.keys(CALLERS))('a list for %s', (who) => {
  test.each(orders)('by $field $direction is what each filter leaves, on every page', async (order) => {
    const { viewer, filter: own, sees } = CALLERS[who]!();
    const context = { viewer, db: database, now: NOW } as Context;
    await Promise.all(
      [[], ...aloneAndTogether(filters())].map(async (asked) => {
        const filter = Object.assign({}, own, ...asked.map((each) => each.filter)) as ActivationFilter;
        const passes = (row: Activation) => sees(row) && asked.every((each) => each.passes(row));
        const pages = await pagesOf((args) => findActivations(context, filter, order, args));
        const ids = plainList(rows, passes, VALUES[order.field], order.direction);
        expect({ filter, pages }).toEqual({ filter, pages: pagesIn(ids) });
      }),
    );
  });
});
