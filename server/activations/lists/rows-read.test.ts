import { openDatabase } from '../../../ormconfig.js';
import { UserRole } from '../../accounts/user.js';
import type { Viewer } from '../../accounts/viewer.js';
import { ActorType, software } from '../../audit/actor.js';
import { findEntries } from '../../audit/find-entries.js';
import type { Context } from '../../context.js';
import { OrderDirection, type PageArgs } from '../../database/connection.js';
import type { Database } from '../../database/database.js';
import type { Page } from '../../database/page.js';
import { findLicenses } from '../../licenses/find-licenses.js';
import { type License, LicenseStatus } from '../../licenses/license.js';
import { LicenseOrderField } from '../../licenses/license-inputs.js';
import { buildLicense, buildProduct } from '../../testing/builders.js';
import { createTestDatabase } from '../../testing/test-database.js';
import { activate } from '../activate/activate.js';
import { ActivationStatus, IdentifierType } from '../activation.js';
import { HeartbeatStatus } from '../heartbeats/heartbeat-status.js';
import { type ActivationFilter, ActivationOrderField } from './activation-inputs.js';
import { findActivations } from './find-activations.js';

/** Rows that a page may read for each that it returns. */
const GOAL = 1.2;
const PAGE = 50;
const LICENSES = 300;
const BIG = 4;
const DEVICES = 600;
const NOW = new Date('2026-06-01T12:00:00.000Z');

let database: Database;
/** One connection, so that what it has read is what the list has read. */
let db: Database;
let drop: () => Promise<void>;
let mine: License;
/** A product of a quarter of the licenses. */
let other: string;
beforeAll(async () => {
  const made = await createTestDatabase();
  ({ database, drop } = made);
  const { id: productId } = await buildProduct(database);
  other = (await buildProduct(database, { heartbeatWindowSeconds: 900 })).id;
  const licenses: License[] = [];
  for (let i = 0; i < LICENSES; i++) {
    const expiresAt = new Date(Date.now() + (i + 1) * 86_400_000);
    // Every other license is the first one's customer's.
    const owner = i > 0 && i % 2 === 0 ? { customerId: licenses[0]!.customerId } : {};
    // One of the customer's two big ones, and 75 small ones, are another product's.
    const product = i % 4 === 2 ? { productId: other } : { productId };
    licenses.push(await buildLicense(database, { ...product, expiresAt, activationLimit: null, ...owner }));
  }
  mine = licenses[0]!;
  await Promise.all(licenses.slice(0, BIG).map(({ licenseKey }) => fill(licenseKey)));
  // One in ten was never seen, one in seven is deactivated, one in 60 suspended, one in eleven a domain.
  await database.query(
    `UPDATE activations SET last_seen_at = IF(CRC32(id) % 10 = 0, NULL, ? - INTERVAL CRC32(id) % 5000 SECOND),
       activated_at = ? - INTERVAL CRC32(REVERSE(id)) % 100000 SECOND,
       status = IF(CRC32(REVERSE(id)) % 7 = 0, 'DEACTIVATED', IF(CRC32(id) % 60 = 1, 'SUSPENDED', 'ACTIVE')),
       identifier_type = IF(CRC32(REVERSE(id)) % 11 = 0, 'DOMAIN', 'HARDWARE')`,
    [NOW, NOW],
  );
  await database.query(
    "UPDATE audit_entries SET action = 'license.updated', actor_type = 'STAFF' WHERE CRC32(id) % 10 = 0",
  );
  await database.query("UPDATE audit_entries SET action = 'license.revoked' WHERE CRC32(id) % 60 = 1");
  // Of the licenses without devices some were never activated, have no customer, are over, or are suspended.
  await database.query(
    `UPDATE licenses SET first_activated_at = IF(CRC32(id) % 4 = 0, NULL, created_at),
       customer_id = IF(CRC32(id) % 9 = 1, NULL, customer_id),
       expires_at = IF(CRC32(REVERSE(id)) % 3 = 0, ? - INTERVAL CRC32(id) % 100 HOUR, expires_at),
       suspended_at = IF(CRC32(REVERSE(id)) % 20 = 1, ?, NULL)
     WHERE activations_in_use = 0`,
    [NOW, NOW],
  );
  await database.query('ANALYZE TABLE activations, licenses, products, identifier_parts, audit_entries');
  db = await openDatabase(made.url, { poolSize: 1 });
  // Else the engine would leave rows out by itself, and not count them.
  await db.query("SET SESSION optimizer_switch = 'index_condition_pushdown=off'");
}, 60_000);
afterAll(async () => {
  await db.close();
  await drop();
});

async function fill(licenseKey: string): Promise<void> {
  const identifierType = IdentifierType.HARDWARE;
  const names = Array.from({ length: DEVICES }, (_, i) => `Host-${((i * 7_919) % 10_007).toString(36)}-${i}`);
  await Promise.all(
    names.map((identifier) => activate(database, { licenseKey, identifier, identifierType }, software(null))),
  );
}

const contextOf = (viewer: Partial<Viewer>) => ({ viewer, db, now: NOW }) as Context;
const CALLERS = {
  'a customer': () => contextOf({ role: UserRole.CUSTOMER, customerId: mine.customerId }),
  staff: () => contextOf({ role: UserRole.STAFF, customerId: null }),
};

async function rowsRead(): Promise<number> {
  const rows = await db.query<{ Variable_name: string; Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
  return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
}

/** Rows read for each row of the first page, and of one far behind it. */
async function readsPerRow<T>(list: (args: PageArgs) => Promise<Page<T>>): Promise<{ first: number; deep: number }> {
  const before = await rowsRead();
  const ofCounting = (await rowsRead()) - before;
  const read = async (args: PageArgs) => {
    const start = await rowsRead();
    const page = await list({ first: PAGE, ...args });
    const read = (await rowsRead()) - start - ofCounting;
    return { ratio: read / page.nodes.length, end: page.pageInfo.endCursor };
  };
  const first = await read({});
  const second = await read({ after: first.end });
  return { first: first.ratio, deep: second.ratio };
}

const DIRECTIONS = Object.values(OrderDirection);
const orders = Object.values(ActivationOrderField).flatMap((field) =>
  DIRECTIONS.map((direction) => ({ field, direction })),
);

describe.each(Object.keys(CALLERS) as (keyof typeof CALLERS)[])('a page for %s reads what it returns', (who) => {
  const ofActivations = (
    filter: ActivationFilter,
    field = ActivationOrderField.ACTIVATED_AT,
    direction = OrderDirection.DESC,
  ) => readsPerRow((args) => findActivations(CALLERS[who](), filter, { field, direction }, args));

  test.each(orders)('of activations by $field $direction', async ({ field, direction }) => {
    const { first, deep } = await ofActivations({}, field, direction);
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });

  test.each(DIRECTIONS)('of one license’s, by time, %s', async (direction) => {
    const { first, deep } = await ofActivations({ licenseId: mine.id }, ActivationOrderField.ACTIVATED_AT, direction);
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });

  test.each([
    ['of one product', () => ({ productId: other })],
    ['that are deactivated', () => ({ status: [ActivationStatus.DEACTIVATED] })],
  ])('of those %s, by time', async (_, filter) => {
    const { first, deep } = await ofActivations(filter());
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });

  test.each(DIRECTIONS)('of those never seen, by Last Seen, %s', async (direction) => {
    const filter = { heartbeatStatus: [HeartbeatStatus.NOT_STARTED] };
    const { first, deep } = await ofActivations(filter, ActivationOrderField.LAST_SEEN_AT, direction);
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });

  test.each([
    ['seen before an instant', { lastSeenBefore: new Date(NOW.getTime() - 2_000_000) }],
    ['seen after an instant', { lastSeenAfter: new Date(NOW.getTime() - 2_000_000) }],
  ])('of those %s, by Last Seen', async (_, filter) => {
    const { first, deep } = await ofActivations(filter, ActivationOrderField.LAST_SEEN_AT);
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });

  test.each(Object.values(LicenseOrderField).flatMap((field) => DIRECTIONS.map((direction) => ({ field, direction }))))(
    'of licenses by $field $direction',
    async (order) => {
      const { first, deep } = await readsPerRow((args) => findLicenses(CALLERS[who](), {}, order, args));
      expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
    },
  );
});

describe('a page for staff reads what it returns', () => {
  test('of domains among devices', async () => {
    const filter = { identifierType: IdentifierType.DOMAIN };
    const { first, deep } = await readsPerRow((args) => findActivations(CALLERS.staff(), filter, null, args));
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });

  test.each(Object.values(LicenseOrderField).flatMap((field) => DIRECTIONS.map((direction) => ({ field, direction }))))(
    'of a product’s licenses by $field $direction',
    async (order) => {
      const list = (args: PageArgs) => findLicenses(CALLERS.staff(), { productId: other }, order, args);
      const { first, deep } = await readsPerRow(list);
      expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
    },
  );

  test.each([
    ['of the audit', {}],
    ['of one action', { action: 'license.updated' }],
    ['of one kind of caller', { actorType: ActorType.STAFF }],
    ['of the audit before an instant', { before: new Date(Date.now() + 86_400_000) }],
  ])('%s', async (_, filter) => {
    const { first, deep } = await readsPerRow((args) => findEntries(db, null, filter, args));
    expect([first, deep].filter((ratio) => ratio > GOAL)).toEqual([]);
  });
});

describe('licenses of one state are found', () => {
  const ofState = (status: LicenseStatus, field: LicenseOrderField, direction = OrderDirection.DESC) =>
    readsPerRow((args) =>
      findLicenses(CALLERS.staff(), { status: [status] }, { field, direction }, { ...args, first: 20 }),
    );

  test.each([
    [LicenseStatus.EXPIRED, LicenseOrderField.EXPIRES_AT],
    [LicenseStatus.ACTIVE, LicenseOrderField.EXPIRES_AT],
    [LicenseStatus.ASSIGNED, LicenseOrderField.CREATED_AT],
    [LicenseStatus.AVAILABLE, LicenseOrderField.EXPIRES_AT],
  ])('of %s by %s, past what their expiry or owner excludes', async (status, field) => {
    for (const direction of DIRECTIONS) expect((await ofState(status, field, direction)).first).toBeLessThan(3);
  });

  test.each(Object.values(LicenseOrderField))(
    'of the suspended ones by %s without looking at the others',
    async (field) => {
      // For those that expire, and again for those that never do.
      expect((await ofState(LicenseStatus.SUSPENDED, field)).first).toBeLessThan(4);
    },
  );
});

describe.each(Object.keys(CALLERS) as (keyof typeof CALLERS)[])('where few of many pass, %s', (who) => {
  test.each(orders)('has the suspended devices by $field $direction without a look at the others', async (order) => {
    const filter = { status: [ActivationStatus.SUSPENDED] };
    const before = await rowsRead();
    const { nodes } = await findActivations(CALLERS[who](), filter, order, { first: PAGE });
    expect(nodes.length).toBeGreaterThan(0);
    expect((await rowsRead()) - before).toBeLessThan(200);
  });

  test('has the entries of a rare action without a look at the others', async () => {
    const before = await rowsRead();
    const { customerId } = CALLERS[who]().viewer!;
    const { nodes } = await findEntries(db, customerId, { action: 'license.revoked' }, { first: PAGE });
    expect(nodes.length).toBeGreaterThan(0);
    expect((await rowsRead()) - before).toBeLessThan(200);
  });
});

test('a license is found by the end of its key without looking at the others', async () => {
  const before = await rowsRead();
  const page = await findLicenses(CALLERS.staff(), { query: mine.keyEnding }, null, { first: PAGE });
  expect(page.nodes.map(({ id }) => id)).toContain(mine.id);
  expect((await rowsRead()) - before).toBeLessThan(LICENSES / 3);
});

test.each([
  ['alive', [HeartbeatStatus.ALIVE]],
  ['silent', [HeartbeatStatus.DEAD]],
  ['silent or were never seen', [HeartbeatStatus.DEAD, HeartbeatStatus.NOT_STARTED]],
])(
  'devices that are %s, by Last Seen, are looked for between the windows of two products at most',
  async (_, heartbeatStatus) => {
    const order = { field: ActivationOrderField.LAST_SEEN_AT, direction: OrderDirection.DESC };
    const list = (args: PageArgs) => findActivations(CALLERS.staff(), { heartbeatStatus }, order, args);
    const { first, deep } = await readsPerRow(list);
    expect(Math.max(first, deep)).toBeLessThan(2.5);
  },
);

test('a text that few identifiers contain is found without looking at the others', async () => {
  const before = await rowsRead();
  const page = await findActivations(CALLERS.staff(), { identifier: '-123' }, null, { first: PAGE });
  expect(page.nodes).toHaveLength(BIG);
  expect((await rowsRead()) - before).toBeLessThan(150);
});
