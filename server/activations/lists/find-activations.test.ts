import type { License } from '../../licenses/license.js';
import { buildCustomer, buildLicense, buildProduct, buildUser, TEST_PASSWORD } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { ACTIVATE, ACTIVATIONS, DEACTIVATE, HEARTBEAT } from '../../testing/operations.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
let ada: Caller;
let license: License;
const tokens: Record<string, string> = {};

/** Activated a second apart, in this order; those in SEEN heartbeat a minute apart, in that order. */
const NAMES = ['delta', 'Alpha', '100%_real', 'Échelle', 'charlie', 'bravo'];
const SEEN = ['bravo', 'Alpha', 'delta'];

async function device(licenseKey: string, identifier: string, identifierType = 'HARDWARE') {
  const { activate } = await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier, identifierType } });
  tokens[identifier] = activate.activationToken;
}

beforeAll(async () => {
  app = await createTestApp();
  const user = await buildUser(app.database);
  ada = await app.anonymous.signIn(user.email, TEST_PASSWORD);
  const { id: productId } = await buildProduct(app.database, { heartbeatWindowSeconds: 120 });
  license = await buildLicense(app.database, { customerId: user.customerId, productId, activationLimit: null });
  for (const name of NAMES) {
    await device(license.licenseKey, name);
    app.database.clock.advance(1);
  }
  for (const name of SEEN) {
    await app.anonymous.ask(HEARTBEAT, { input: { activationToken: tokens[name] } });
    app.database.clock.advance(60);
  }
  await app.anonymous.ask(DEACTIVATE, { input: { activationToken: tokens.charlie } });
  const stranger = await buildLicense(app.database, { customerId: (await buildCustomer(app.database)).id });
  await device(stranger.licenseKey, 'stranger');
});
afterAll(() => app.close());

const list = async (variables: object = {}) => (await ada.ask(ACTIVATIONS, { ...variables })).activations;
const names = async (variables: object = {}) =>
  (await list(variables)).nodes.map(({ identifier }: { identifier: string }) => identifier);
const filtered = (filter: object) => names({ filter });

test('an instant that no database can hold is not one', async () => {
  const filter = { lastSeenBefore: '9999-12-31T23:59:59-12:00' };
  expect(await ada.refusal(ACTIVATIONS, { filter })).toEqual({ code: 'VALIDATION_FAILED' });
  expect(await filtered({ lastSeenBefore: '9999-12-31T23:59:59.999Z' })).toHaveLength(SEEN.length);
});

test.each(['licenseId', 'productId'])('an empty %s is an unknown one', async (name) => {
  expect(await filtered({ [name]: '' })).toEqual([]);
});

test('of some ids the list has those that are there and one’s own, and of none it has none', async () => {
  const all: { id: string; identifier: string }[] = (await list()).nodes;
  const ids = all.filter(({ identifier }) => ['delta', 'bravo'].includes(identifier)).map(({ id }) => id);
  const [stranger] = await app.database.query<{ id: string }[]>(
    "SELECT id FROM activations WHERE identifier = 'stranger'",
  );
  expect(await filtered({ ids: [...ids, stranger!.id, 'act_none'] })).toEqual(['bravo', 'delta']);
  expect(await filtered({ ids: [] })).toEqual([]);
});

describe('the list', () => {
  test('shows the newest first, all of the customer and nobody else’s', async () => {
    expect(await names()).toEqual([...NAMES].reverse());
    expect((await list()).totalCount).toBe(NAMES.length);
  });

  test.each([
    ['LAST_SEEN_AT', 'DESC', ['delta', 'Alpha', 'bravo']],
    ['IDENTIFIER', 'ASC', ['100%_real', 'Alpha', 'bravo', 'charlie', 'delta', 'Échelle']],
    ['ACTIVATED_AT', 'ASC', NAMES],
  ])('is sorted by %s %s', async (field, direction, expected) => {
    expect((await names({ orderBy: { field, direction } })).slice(0, expected.length)).toEqual(expected);
  });

  test('sorts never-seen rows as the oldest', async () => {
    const ascending = await names({ orderBy: { field: 'LAST_SEEN_AT', direction: 'ASC' } });
    expect(ascending.slice(3)).toEqual(SEEN);
  });
});

describe('pages', () => {
  test.each([
    ['beyond all columns', ['activatedAt', { date: 8.64e15 }, 'x']],
    ['of text for an instant', ['activatedAt', 'soon', 'x']],
    ['of nothing where there is always something', ['activatedAt', null, 'x']],
    ['of something else', ['activatedAt', { date: {} }, 'x']],
  ])('refuse a cursor %s, whoever made it', async (_, parts) => {
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(await ada.refusal(ACTIVATIONS, { after })).toEqual({ code: 'VALIDATION_FAILED', field: 'after' });
  });

  const orders = ['LAST_SEEN_AT', 'ACTIVATED_AT', 'IDENTIFIER'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ field, direction })),
  );

  test.each(orders)('walk the whole list forwards and backwards by $field $direction', async (orderBy) => {
    const all = await names({ orderBy });
    const forwards: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof list>> = await list({ orderBy, first: 2, after });
      forwards.push(...page.nodes.map(({ identifier }: { identifier: string }) => identifier));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(forwards).toEqual(all);
    const backwards: string[] = [];
    for (let before: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof list>> = await list({ orderBy, last: 2, before });
      backwards.unshift(...page.nodes.map(({ identifier }: { identifier: string }) => identifier));
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    expect(backwards).toEqual(all);
  });

  test('stay in place when a newer row comes', async () => {
    const first = await list({ first: 2 });
    await device(license.licenseKey, 'newcomer');
    const second = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes[0].identifier).toBe(NAMES.at(-3));
    await app.database.query("DELETE FROM activations WHERE identifier = 'newcomer'");
  });

  test.each([
    ['more than 100', { first: 101 }, 'first'],
    ['less than none', { last: -1 }, 'last'],
    ['both directions', { first: 1, last: 1 }, 'last'],
    ['a cursor that is none', { after: 'nonsense' }, 'after'],
  ])('refuse %s', async (_, variables, field) => {
    expect(await ada.refusal(ACTIVATIONS, variables)).toEqual({ code: 'VALIDATION_FAILED', field });
  });

  test('refuse a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 });
    const orderBy = { field: 'IDENTIFIER', direction: 'ASC' };
    expect((await ada.refusal(ACTIVATIONS, { orderBy, after: pageInfo.endCursor })).code).toBe('VALIDATION_FAILED');
  });

  test('may be empty', async () => {
    expect(await list({ first: 0 })).toMatchObject({
      nodes: [],
      totalCount: NAMES.length,
      pageInfo: { endCursor: null },
    });
  });
});

describe('filters', () => {
  test.each([
    ['LPH', ['Alpha']],
    ['éch', ['Échelle']],
    ['ech', []],
    ['%', ['100%_real']],
    ['0%_r', ['100%_real']],
    ['_', ['100%_real']],
    ['\\', []],
    ['', [...NAMES].reverse()],
  ])('find a part of the identifier, every character literal: %j', async (identifier, expected) => {
    expect(await filtered({ identifier })).toEqual(expected);
  });

  test('keep the states asked for; the lists are alternatives, the filters add up', async () => {
    expect(await filtered({ status: ['DEACTIVATED'] })).toEqual(['charlie']);
    expect(await filtered({ status: ['ACTIVE', 'DEACTIVATED'] })).toHaveLength(NAMES.length);
    expect(await filtered({ status: ['ACTIVE'], identifier: 'a' })).toEqual(['bravo', '100%_real', 'Alpha', 'delta']);
    expect(await filtered({ status: [] })).toEqual([]);
  });

  test('divide by heartbeat without rest: ALIVE up to and including the window', async () => {
    // Seen 180, 120 and 60 seconds ago, with a window of 120; a moment has passed since.
    expect(await filtered({ heartbeatStatus: ['ALIVE'] })).toEqual(['delta']);
    expect(await filtered({ heartbeatStatus: ['DEAD'] })).toEqual(['bravo', 'Alpha']);
    expect(await filtered({ heartbeatStatus: ['NOT_STARTED'] })).toEqual(['charlie', 'Échelle', '100%_real']);
    expect(await filtered({ heartbeatStatus: ['ALIVE', 'DEAD', 'NOT_STARTED'] })).toHaveLength(NAMES.length);
  });

  test('know the license, its product, the type and the time of the last heartbeat', async () => {
    expect(await filtered({ licenseId: license.id })).toHaveLength(NAMES.length);
    expect(await filtered({ productId: license.productId })).toHaveLength(NAMES.length);
    expect(await filtered({ productId: 'prd_0' })).toEqual([]);
    expect(await filtered({ identifierType: 'DOMAIN' })).toEqual([]);
    const [{ lastSeenAt }] = (await list({ filter: { identifier: 'alpha' } })).nodes;
    expect(await filtered({ lastSeenAfter: lastSeenAt })).toEqual(['delta']);
    expect(await filtered({ lastSeenBefore: lastSeenAt })).toEqual(['bravo']);
  });

  test('add up with the license whose devices are asked for', async () => {
    const query =
      'query ($id: ID!, $of: ID) { license(id: $id) { activations(filter: { licenseId: $of }) { totalCount } } }';
    const count = async (of: string) => (await ada.ask(query, { id: license.id, of })).license.activations.totalCount;
    expect(await count(license.id)).toBe(NAMES.length);
    expect(await count('lic_0')).toBe(0);
  });

  test('by customer are for staff', async () => {
    expect((await ada.refusal(ACTIVATIONS, { filter: { customerId: 'cus_0' } })).code).toBe('VALIDATION_FAILED');
  });
});
