import { UserRole } from '../accounts/user.js';
import type { Context } from '../context.js';
import { OrderDirection } from '../database/connection.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { buildCustomer, buildProduct } from '../testing/builders.js';
import { aloneAndTogether, pagesIn, pagesOf, plainList } from '../testing/plain-list.js';
import { createTestDatabase } from '../testing/test-database.js';
import { findLicenses } from './find-licenses.js';
import { License, LicenseStatus } from './license.js';
import { type LicenseFilter, LicenseOrderField } from './license-inputs.js';
import { licenseStatus } from './rules.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const PRODUCTS = ['Studio', 'Server'];
const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

let database: Database;
let drop: () => Promise<void>;
let mine: string;
let productIds: string[];
let rows: License[];
beforeAll(async () => {
  ({ database, drop } = await createTestDatabase());
  mine = (await buildCustomer(database)).id;
  const stranger = (await buildCustomer(database)).id;
  productIds = await Promise.all(PRODUCTS.map(async (name) => (await buildProduct(database, { name })).id));
  // Whatever a license can be, in every combination.
  rows = [null, mine, stranger].flatMap((customerId) =>
    [null, NOW].flatMap((revokedAt) =>
      [null, NOW].flatMap((suspendedAt) =>
        [null, NOW].flatMap((firstActivatedAt) =>
          [null, after(-30), NOW, after(30)].flatMap((expiresAt) =>
            productIds.map((productId) => {
              const dates = { revokedAt, suspendedAt, firstActivatedAt, expiresAt };
              return Object.assign(new License(), { customerId, productId, ...dates });
            }),
          ),
        ),
      ),
    ),
  );
  rows.forEach((row, i) => {
    const licenseKey = `KEY-${i}-${String(i % 50).padStart(4, '0')}`;
    Object.assign(row, { id: newId('lic', NOW), licenseKey, keyEnding: licenseKey.slice(-4) });
    Object.assign(row, { activationLimit: 5, activationsInUse: 0, createdAt: after(-((i * 79) % 101)) });
  });
  await database.transaction((manager) => manager.insert(License, rows));
  await database.query('ANALYZE TABLE licenses, products');
});
afterAll(() => drop());

type Asked = { filter: LicenseFilter; passes: (row: License) => boolean };
type Filters = Record<Exclude<keyof LicenseFilter, 'customerId'>, Asked[]>;

/** Every filter there is; the compiler misses the one that is left out. */
function filters(): Filters {
  const { AVAILABLE, ASSIGNED, ACTIVE, SUSPENDED, EXPIRED, REVOKED } = LicenseStatus;
  const together = [
    [AVAILABLE, ASSIGNED, ACTIVE, SUSPENDED],
    [EXPIRED, REVOKED],
    [ACTIVE, EXPIRED],
  ];
  const byStatus = (status: LicenseStatus[]): Asked => ({
    filter: { status },
    passes: (row) => status.includes(licenseStatus(row, NOW)),
  });
  return {
    status: [...Object.values(LicenseStatus).map((status) => [status]), ...together, []].map(byStatus),
    productId: [...productIds, 'prd_0'].map((productId) => ({
      filter: { productId },
      passes: (row) => row.productId === productId,
    })),
    query: [
      { filter: { query: 'STUD' }, passes: (row) => row.productId === productIds[0] },
      { filter: { query: '0007' }, passes: (row) => row.keyEnding === '0007' },
      { filter: { query: rows[5]!.licenseKey }, passes: (row) => row === rows[5] },
      { filter: { query: 'nothing' }, passes: () => false },
    ],
    expiringBefore: [after(1), after(-10)].map((expiringBefore) => ({
      filter: { expiringBefore },
      passes: ({ expiresAt }) => expiresAt !== null && expiresAt < expiringBefore,
    })),
  };
}

/** Later than every instant. */
const NEVER = new Date(8_640_000_000_000_000);

const VALUES: Record<LicenseOrderField, (row: License) => Date | null> = {
  CREATED_AT: ({ createdAt }) => createdAt,
  EXPIRES_AT: ({ expiresAt }) => expiresAt ?? NEVER,
};
const orders = Object.values(LicenseOrderField).flatMap((field) =>
  Object.values(OrderDirection).map((direction) => ({ field, direction })),
);

describe.each(['a customer', 'staff', 'staff asking for one customer'])('a list for %s', (who) => {
  test.each(orders)('by $field $direction is what each filter leaves, on every page', async (order) => {
    const viewer = who === 'a customer' ? { role: UserRole.CUSTOMER, customerId: mine } : { role: UserRole.STAFF };
    const context = { viewer: { customerId: null, ...viewer }, db: database, now: NOW } as Context;
    const own = who === 'staff asking for one customer' ? { customerId: mine } : {};
    const sees = ({ customerId }: License) => who === 'staff' || customerId === mine;
    await Promise.all(
      [[], ...aloneAndTogether(filters())].map(async (asked) => {
        const filter = Object.assign({}, own, ...asked.map((each) => each.filter)) as LicenseFilter;
        const passes = (row: License) => sees(row) && asked.every((each) => each.passes(row));
        const pages = await pagesOf((args) => findLicenses(context, filter, order, args));
        const ids = plainList(rows, passes, VALUES[order.field], order.direction);
        expect({ filter, pages }).toEqual({ filter, pages: pagesIn(ids) });
      }),
    );
  });
});
