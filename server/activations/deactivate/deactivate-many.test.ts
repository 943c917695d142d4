import { TokenScope } from '../../accounts/api-token.js';
import { DatabaseTimeout } from '../../database/retry.js';
import { buildApiToken, buildLicense } from '../../testing/builders.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { ACTIVATE } from '../../testing/operations.js';
import { signedIn, withToken } from '../../testing/signed-in.js';
import { events, watch } from '../../testing/socket.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const DEACTIVATE_MANY = `mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { id alreadyDeactivated
  activation { id status deactivationReason license { activationsInUse } } error { code message } } }`;

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
});
afterAll(() => app.close());

async function devices(count: number, customerId = ada.user.customerId!): Promise<string[]> {
  const { licenseKey } = await buildLicense(app.database, { customerId, activationLimit: null });
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const { activation } = (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: `${i}` } })).activate;
    ids.push(activation.id);
  }
  return ids;
}
const deactivate = async (ids: string[]) => (await ada.ask(DEACTIVATE_MANY, { ids })).deactivateActivations;

test('each gets its result, in order, and all see the slots as they are in the end', async () => {
  const ids = await devices(12);
  const results = await deactivate(ids);
  expect(results.map(({ id }: { id: string }) => id)).toEqual(ids);
  for (const { id, activation, alreadyDeactivated, error } of results) {
    expect({ alreadyDeactivated, error }).toEqual({ alreadyDeactivated: false, error: null });
    const facts = { id, status: 'DEACTIVATED', deactivationReason: 'CUSTOMER_REQUEST' };
    expect(activation).toEqual({ ...facts, license: { activationsInUse: 0 } });
  }
  await expectCountersToMatch(app.database);
});

test('one that is refused stops no other', async () => {
  const [own, suspended, done] = await devices(3);
  const [foreign] = await devices(1, (await signedIn(app)).user.customerId!);
  await app.database.query("UPDATE activations SET status = 'SUSPENDED' WHERE id = ?", [suspended]);
  await deactivate([done!]);
  const results = await deactivate(['act_none', suspended!, foreign!, done!, own!]);
  const answers = results.map((each: { error: { code: string } | null; alreadyDeactivated: boolean }) => {
    return each.error?.code ?? each.alreadyDeactivated;
  });
  expect(answers).toEqual(['ACTIVATION_NOT_FOUND', 'ACTIVATION_SUSPENDED', 'ACTIVATION_NOT_FOUND', true, false]);
  expect(results[0]).toMatchObject({ id: 'act_none', activation: null, error: { message: expect.any(String) } });
});

test('one that cannot be stored has its own error, whose reference is in the log', async () => {
  const ids = await devices(12);
  const stuck = ids[5]!;
  await app.database.query("UPDATE activations SET label = 'stuck' WHERE id = ?", [stuck]);
  const check = "CHECK (label <> 'stuck' OR status <> 'DEACTIVATED')";
  await app.database.query(`ALTER TABLE activations ADD CONSTRAINT ck_test ${check}`);
  const results = await deactivate(ids);
  await app.database.query('ALTER TABLE activations DROP CONSTRAINT ck_test');
  const failed = results.filter(({ error }: { error: object | null }) => error);
  const [{ reference }] = app.logged.splice(0) as [{ reference: string }];
  const message = `Something went wrong on our side. The reference is ${reference}.`;
  expect(failed).toEqual([
    { id: stuck, activation: null, alreadyDeactivated: false, error: { code: 'INTERNAL', message } },
  ]);
  await expectCountersToMatch(app.database);
});

test('when the database stops answering, the rest is not tried, and each says so', async () => {
  const ids = await devices(40);
  const transactions = jest.spyOn(app.database, 'transaction').mockRejectedValue(new DatabaseTimeout('no answer'));
  const { deactivateActivations } = await ada.ask(
    'mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { id error { code } } }',
    { ids },
  );
  // Those that were under way together when the first was given up.
  expect(transactions.mock.calls.length).toBeLessThanOrEqual(8);
  transactions.mockRestore();
  expect(deactivateActivations).toEqual(ids.map((id) => ({ id, error: { code: 'INTERNAL' } })));
  expect(app.logged.splice(0)).toMatchObject([{ err: { message: 'no answer' } }]);
});

test('an id that stands there twice is deactivated once', async () => {
  const [id] = await devices(1);
  const results = await deactivate([id!, id!]);
  expect(results.map((each: { alreadyDeactivated: boolean }) => each.alreadyDeactivated)).toEqual([false, true]);
  expect(results[1].activation).toEqual(results[0].activation);
});

test('none is fine, more than 500 are not', async () => {
  expect(await deactivate([])).toEqual([]);
  const ids = Array(501).fill('act_1');
  expect(await ada.refusal('mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { id } }', { ids })).toEqual({
    code: 'VALIDATION_FAILED',
    field: 'ids',
  });
});

test('watchers hear of each', async () => {
  const ids = await devices(3);
  const watcher = await watch(app, ada);
  await deactivate(ids);
  const heard = new Set<string>();
  while (heard.size < ids.length) {
    for (const { activation } of await events(watcher)) heard.add(activation.id);
  }
  expect(heard).toEqual(new Set(ids));
});

test('a partner tool needs the scope, and goes on record by its name', async () => {
  const [id] = await devices(1);
  const { customerId } = ada.user;
  const reader = await buildApiToken(app.database, { customerId, scopes: [TokenScope.ACTIVATIONS_READ] });
  expect((await withToken(app, reader.secret).refusal(DEACTIVATE_MANY, { ids: [id] })).code).toBe('INSUFFICIENT_SCOPE');
  const { secret } = await buildApiToken(app.database, { customerId, name: 'Inventory' });
  const query = `mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { activation { deactivationReason deactivatedBy } } }`;
  expect((await withToken(app, secret).ask(query, { ids: [id] })).deactivateActivations).toEqual([
    { activation: { deactivationReason: 'PARTNER_REQUEST', deactivatedBy: 'Partner' } },
  ]);
});
