import { UserRole } from '../accounts/user.js';
import { buildLicense, buildProduct } from '../testing/builders.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import type { License } from './license.js';

const LICENSES = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: LicenseFilter, $orderBy: LicenseOrder) {
  licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id status } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const STATES = ['AVAILABLE', 'ASSIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'REVOKED'];
const DAY = 86_400_000;

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
let staff: Awaited<ReturnType<typeof signedIn>>;
/** By the names that these tests call them, in the order of creation. */
let ids: Record<string, string>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
  staff = await signedIn(app, { role: UserRole.STAFF });
  const now = app.database.clock.now();
  const from = (days: number) => new Date(now.getTime() + days * DAY);
  const studio = (await buildProduct(app.database, { name: 'Studio 100%' })).id;
  const server = (await buildProduct(app.database, { name: 'Éditeur_Server' })).id;
  const { customerId } = ada.user;
  const all: Record<string, Partial<License>> = {
    assigned: { productId: studio, customerId, licenseKey: 'AAAAA-BBBBB-CCCC-1234' },
    active: {
      productId: studio,
      customerId,
      firstActivatedAt: now,
      expiresAt: from(10),
      licenseKey: 'ABCD-EFGH-IJKL-wxyz',
    },
    suspended: { productId: server, customerId, suspendedAt: now, expiresAt: from(-1), licenseKey: 'SHORTKEY' },
    expired: {
      productId: server,
      customerId,
      firstActivatedAt: now,
      expiresAt: from(-2),
      licenseKey: '1234-AAAA-AAAA-AAAA',
    },
    revoked: { productId: server, customerId, revokedAt: now, suspendedAt: now, expiresAt: from(5) },
    available: { productId: studio, customerId: null },
    foreign: { productId: studio, licenseKey: 'ZZZZ-ZZZZ-ZZZZ-1234' },
  };
  ids = {};
  for (const [name, overrides] of Object.entries(all)) ids[name] = (await buildLicense(app.database, overrides)).id;
});
afterAll(() => app.close());

const nameOf = (wanted: string) => Object.keys(ids).find((name) => ids[name] === wanted);
const names = async (variables: object, who = ada) =>
  (await who.ask(LICENSES, { ...variables })).licenses.nodes.map(({ id }: { id: string }) => nameOf(id));
const found = (filter: object, who = ada) => names({ filter }, who);

describe('the list', () => {
  test('shows the newest first, all of the customer and nobody else’s; staff see every one', async () => {
    expect(await names({})).toEqual(['revoked', 'expired', 'suspended', 'active', 'assigned']);
    expect(await names({}, staff)).toEqual([
      'foreign',
      'available',
      'revoked',
      'expired',
      'suspended',
      'active',
      'assigned',
    ]);
  });

  test.each([
    ['CREATED_AT', ['assigned', 'active', 'suspended', 'expired', 'revoked']],
    ['EXPIRES_AT', ['expired', 'suspended', 'revoked', 'active', 'assigned']],
  ])('is sorted by %s, for good behind every instant, and the other way round', async (field, ascending) => {
    expect(await names({ orderBy: { field, direction: 'ASC' } })).toEqual(ascending);
    expect(await names({ orderBy: { field, direction: 'DESC' } })).toEqual([...ascending].reverse());
  });
});

describe('a search', () => {
  test.each([
    ['a part of the product’s name, whatever the case', 'sTUD', ['active', 'assigned']],
    ['with accents as they are', 'édit', ['revoked', 'expired', 'suspended']],
    ['not without them', 'edit', []],
    ['every character literal', '0%', ['active', 'assigned']],
    ['an underscore, too', 'r_s', ['revoked', 'expired', 'suspended']],
    ['a percent sign that is no joker', 'o%1', []],
    ['the last four of the key', '1234', ['assigned']],
    ['whatever their case', 'WXYZ', ['active']],
    ['not three of them', '234', []],
    ['not five', '-1234', []],
    ['never other parts of the key', 'AAAAA', []],
    ['the whole key', 'AAAAA-BBBBB-CCCC-1234', ['assigned']],
    ['blanks around it do not count', '  1234 ', ['assigned']],
    ['a key that is masked whole, by the whole alone', 'SHORTKEY', ['suspended']],
    ['and not by its end', 'TKEY', []],
    ['nothing, which is no search', ' ', ['revoked', 'expired', 'suspended', 'active', 'assigned']],
  ])('finds %s: %j', async (_, query, expected) => {
    expect(await found({ query })).toEqual(expected);
  });

  test('for the key of somebody else’s license finds nothing', async () => {
    expect(await found({ query: 'ZZZZ-ZZZZ-ZZZZ-1234' })).toEqual([]);
    expect(await found({ query: 'ZZZZ-ZZZZ-ZZZZ-1234' }, staff)).toEqual(['foreign']);
  });
});

describe('filters', () => {
  test('by status go by what the list shows, and all states together are all licenses', async () => {
    let sum = 0;
    for (const status of STATES) {
      const { licenses } = await staff.ask(LICENSES, { filter: { status: [status] } });
      expect(licenses.nodes.map((node: { status: string }) => node.status)).toEqual(
        Array(licenses.totalCount).fill(status),
      );
      sum += licenses.totalCount;
    }
    expect(sum).toBe(Object.keys(ids).length);
    expect(await found({ status: ['REVOKED', 'ACTIVE'] })).toEqual(['revoked', 'active']);
    expect(await found({ status: [] })).toEqual([]);
  });

  test('by product, by owner (for staff) and by expiry, which add up', async () => {
    const { product } = (await ada.ask('query ($id: ID!) { license(id: $id) { product { id } } }', { id: ids.active }))
      .license;
    expect(await found({ productId: product.id })).toEqual(['active', 'assigned']);
    expect(await found({ customerId: ada.user.customerId }, staff)).toHaveLength(5);
    expect(await staff.ask(LICENSES, { filter: { customerId: 'cus_0' } })).toMatchObject({
      licenses: { totalCount: 0 },
    });
    expect(await ada.refusal(LICENSES, { filter: { customerId: 'cus_0' } })).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'filter.customerId',
    });
    const expiringBefore = new Date(app.database.clock.now().getTime() + 6 * DAY);
    expect(await found({ expiringBefore })).toEqual(['revoked', 'expired', 'suspended']);
    expect(await found({ expiringBefore, query: 'édit', status: ['EXPIRED'] })).toEqual(['expired']);
  });

  test('hold on every page, in both directions', async () => {
    const variables = { filter: { query: 'édit' }, orderBy: { field: 'EXPIRES_AT', direction: 'ASC' } };
    const first = (await ada.ask(LICENSES, { ...variables, first: 2 })).licenses;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(await names({ ...variables, first: 2, after: first.pageInfo.endCursor })).toEqual(['revoked']);
    expect(await names({ ...variables, last: 2 })).toEqual(['suspended', 'revoked']);
    expect(await names({ ...variables, last: 2, before: first.pageInfo.endCursor })).toEqual(['expired']);
  });
});
