import { buildCustomer, buildLicense, buildUser, TEST_PASSWORD } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { ACTIVATE, AUDIT_ENTRIES, DEACTIVATE, DEACTIVATE_ACTIVATION, HEARTBEAT } from '../testing/operations.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** A customer with a license of one slot, and its person signed in. */
async function customer() {
  const { id: customerId } = await buildCustomer(app.database);
  const { email } = await buildUser(app.database, { customerId, name: 'Ada Lovelace' });
  const license = await buildLicense(app.database, { customerId, activationLimit: 1 });
  return { customerId, license, person: await app.anonymous.signIn(email, TEST_PASSWORD) };
}
const activate = async (licenseKey: string, identifier = 'A') =>
  (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } })).activate;
const refused = (licenseKey: string, identifier = 'B') =>
  app.anonymous.refusal(ACTIVATE, { input: { licenseKey, identifier } });
const staff = async () =>
  app.anonymous.signIn((await buildUser(app.database, { role: 'STAFF' as never })).email, TEST_PASSWORD);
const entries = async (caller: Caller, filter: object = {}, more: object = {}) =>
  (await caller.ask(AUDIT_ENTRIES, { filter, ...more })).auditEntries;

describe('the audit', () => {
  test('tells who did what to which thing, when, at whose request, and what differed', async () => {
    const { license, person } = await customer();
    const { activation } = await activate(license.licenseKey);
    await person.ask(DEACTIVATE_ACTIVATION, { id: activation.id });
    const { nodes } = await entries(person, { subjectId: activation.id });
    expect(nodes).toMatchObject([
      { action: 'activation.deactivated', actorType: 'CUSTOMER', actor: 'Ada Lovelace', subjectId: activation.id },
      {
        action: 'activation.created',
        actorType: 'SOFTWARE',
        actor: 'Software',
        subjectId: activation.id,
        before: null,
      },
    ]);
    expect(JSON.parse(nodes[0].before)).toEqual({ status: 'ACTIVE' });
    expect(JSON.parse(nodes[0].after)).toEqual({ status: 'DEACTIVATED', reason: 'CUSTOMER_REQUEST' });
    expect(JSON.parse(nodes[1].after)).toMatchObject({ status: 'ACTIVE', identifier: 'A', licenseId: license.id });
    expect(nodes[0].id).toMatch(/^aud_/);
    expect(nodes[0].requestId).not.toBe(nodes[1].requestId);
    expect(Math.abs(Date.parse(nodes[0].at) - app.database.clock.now().getTime())).toBeLessThan(10_000);
  });

  test('names the request as its answer did', async () => {
    const { license, person } = await customer();
    const { activation } = await activate(license.licenseKey);
    const response = await person.post({ query: DEACTIVATE_ACTIVATION, variables: { id: activation.id } });
    const { nodes } = await entries(person, { subjectId: activation.id });
    expect(nodes[0].requestId).toBe(response.headers.get('x-request-id'));
  });

  test('has one entry for each change, none for a repetition and none for heartbeats', async () => {
    const { license, person } = await customer();
    const { activation, activationToken } = await activate(license.licenseKey);
    await activate(license.licenseKey);
    await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
    for (let again = 0; again < 2; again++) await app.anonymous.ask(DEACTIVATE, { input: { activationToken } });
    await person.ask(DEACTIVATE_ACTIVATION, { id: activation.id });
    const { nodes, totalCount } = await entries(person);
    expect(nodes.map(({ action }: { action: string }) => action)).toEqual([
      'activation.deactivated',
      'activation.created',
    ]);
    expect(totalCount).toBe(2);
  });

  test('has one entry when many ask for the same at once', async () => {
    const { license, person } = await customer();
    const answers = await Promise.all(Array.from({ length: 16 }, () => activate(license.licenseKey)));
    const [{ activation }] = answers;
    await Promise.all(Array.from({ length: 16 }, () => person.ask(DEACTIVATE_ACTIVATION, { id: activation.id })));
    expect((await entries(person)).totalCount).toBe(2);
  });

  test('shows a customer what is theirs only, and vendor staff everything', async () => {
    const [one, other] = [await customer(), await customer()];
    const { activation } = await activate(one.license.licenseKey);
    expect((await entries(other.person)).totalCount).toBe(0);
    expect((await entries(other.person, { subjectId: activation.id })).nodes).toEqual([]);
    expect((await entries(await staff(), { subjectId: activation.id })).totalCount).toBe(1);
  });

  test('is filtered by subject, action, kind of actor and time', async () => {
    const { license, person } = await customer();
    const { activation } = await activate(license.licenseKey);
    app.database.clock.advance(60);
    await person.ask(DEACTIVATE_ACTIVATION, { id: activation.id });
    app.database.clock.advance(-60);
    const count = async (filter: object) => (await entries(person, filter)).totalCount;
    expect(await count({ action: 'activation.created' })).toBe(1);
    expect(await count({ action: 'activation' })).toBe(0);
    expect(await count({ actorType: 'CUSTOMER' })).toBe(1);
    const [{ at: last }, { at: first }] = (await entries(person)).nodes;
    expect(await count({ after: first })).toBe(1);
    expect(await count({ before: last })).toBe(1);
    expect(await count({ after: first, before: last })).toBe(0);
    expect(await count({ subjectId: license.id })).toBe(0);
  });

  test('is read page by page, newest first', async () => {
    const { license, person } = await customer();
    for (const identifier of ['A', 'B', 'C']) {
      const { activationToken } = await activate(license.licenseKey, identifier);
      await app.anonymous.ask(DEACTIVATE, { input: { activationToken } });
    }
    const first = await entries(person, {}, { first: 4 });
    const rest = await entries(person, {}, { first: 4, after: first.pageInfo.endCursor });
    const ids = [...first.nodes, ...rest.nodes].map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(ids).toHaveLength(6);
  });

  test('is for nobody anonymous', async () => {
    expect((await app.anonymous.refusal(AUDIT_ENTRIES)).code).toBe('UNAUTHENTICATED');
  });
});

describe('a refused activation', () => {
  test('is in it with its code and the masked key, under the license', async () => {
    const { license, person } = await customer();
    await activate(license.licenseKey);
    await refused(license.licenseKey);
    const { nodes } = await entries(person, { subjectId: license.id });
    expect(nodes).toMatchObject([{ action: 'activation.refused', actorType: 'SOFTWARE', before: null }]);
    expect(JSON.parse(nodes[0].after)).toEqual({
      code: 'ACTIVATION_LIMIT_REACHED',
      licenseKey: license.maskedKey,
      identifier: 'B',
      identifierType: 'HARDWARE',
    });
  });

  test('with an unknown key names itself, and only staff reads of it', async () => {
    await refused('NO-SUCH-KEY-1234');
    const { nodes } = await entries(await staff(), { action: 'activation.refused' }, { first: 1 });
    expect(nodes[0].subjectId).toBe(nodes[0].id);
    expect(JSON.parse(nodes[0].after)).toMatchObject({ code: 'LICENSE_NOT_FOUND', licenseKey: 'XX-XXXX-XXX-1234' });
  });

  test('with anything for a key is recorded within bounds', async () => {
    await refused('🔑'.repeat(20_000));
    await refused('-'.repeat(90_000));
    const { nodes } = await entries(await staff(), { action: 'activation.refused' }, { first: 2 });
    for (const { after } of nodes) expect(JSON.parse(after).licenseKey).toHaveLength(255);
  });

  test('that is malformed leaves nothing', async () => {
    const vendor = await staff();
    const before = (await entries(vendor)).totalCount;
    const { licenseKey } = await buildLicense(app.database);
    await refused(licenseKey, '');
    await refused(licenseKey, 'x'.repeat(256));
    expect((await entries(vendor)).totalCount).toBe(before);
  });
});

test('the history of an activation is the life of the device', async () => {
  const { license, person } = await customer();
  const { activation } = await activate(license.licenseKey);
  await person.ask(DEACTIVATE_ACTIVATION, { id: activation.id });
  const again = await activate(license.licenseKey);
  const query = `query ($id: ID!, $first: Int, $after: String) { activation(id: $id) {
    history(first: $first, after: $after) { totalCount nodes { action } pageInfo { hasNextPage endCursor } } } }`;
  const history = async (id: string, more: object = {}) =>
    (await person.ask(query, { id, ...more })).activation.history;
  expect((await history(activation.id)).nodes).toEqual([
    { action: 'activation.deactivated' },
    { action: 'activation.created' },
  ]);
  expect((await history(again.activation.id)).totalCount).toBe(1);
  const { pageInfo } = await history(activation.id, { first: 1 });
  expect(pageInfo.hasNextPage).toBe(true);
  expect((await history(activation.id, { after: pageInfo.endCursor })).nodes).toEqual([
    { action: 'activation.created' },
  ]);
});
