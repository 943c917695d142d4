import { TokenScope } from '../../accounts/api-token.js';
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
