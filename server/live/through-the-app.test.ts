import { buildCustomer, buildLicense, buildUser, TEST_PASSWORD } from '../testing/builders.js';
import type { Client } from '../testing/live-server.js';
import { ACTIVATE, DEACTIVATE_ACTIVATION, HEARTBEAT } from '../testing/operations.js';
import { events, openSocket, watch } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const FACTS = 'id status revision lastSeenAt heartbeatStatus nextHeartbeatDueAt';

/** A customer with a license, and its person signed in. */
async function customer() {
  const { id: customerId } = await buildCustomer(app.database);
  const { email } = await buildUser(app.database, { customerId });
  const { licenseKey, id: licenseId } = await buildLicense(app.database, { customerId });
  return { licenseKey, licenseId, person: await app.anonymous.signIn(email, TEST_PASSWORD) };
}

test('the watcher sees a device come, tick and go; another customer sees nothing of it', async () => {
  const { licenseKey, person } = await customer();
  const watcher = await watch(app, person, FACTS);
  const stranger = await watch(app, (await customer()).person, FACTS);

  const input = { licenseKey, identifier: 'A' };
  const { activation, activationToken } = (await app.anonymous.ask(ACTIVATE, { input })).activate;
  const { id } = activation;
  expect(await events(watcher)).toMatchObject([
    { kind: 'ACTIVATED', activation: { id, heartbeatStatus: 'NOT_STARTED' } },
  ]);

  const { heartbeat } = await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
  const { lastSeenAt, nextHeartbeatDueAt } = heartbeat;
  expect(await events(watcher)).toMatchObject([
    { kind: 'HEARTBEAT', activation: { id, lastSeenAt, nextHeartbeatDueAt, heartbeatStatus: 'ALIVE', revision: 1 } },
  ]);

  await person.ask(DEACTIVATE_ACTIVATION, { id });
  expect(await events(watcher)).toMatchObject([
    { kind: 'DEACTIVATED', activation: { id, status: 'DEACTIVATED', revision: 2 } },
  ]);

  expect((await stranger.answer('last', '{ viewer { role } }')) as object).toMatchObject({
    data: { viewer: { role: 'CUSTOMER' } },
  });
  expect(stranger.received.some((message) => message.id === 'live')).toBe(false);
});

test('a heartbeat over a socket needs no sign-in and reaches the watcher', async () => {
  const { licenseKey, licenseId, person } = await customer();
  const { activation, activationToken } = (
    await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'A' } })
  ).activate;
  const watcher = await watch(app, person, `${FACTS} license { activationsInUse }`, `(licenseId: "${licenseId}")`);
  const device = await openSocket(app.url);
  const answer = await device.answer('1', HEARTBEAT, { input: { activationToken } });
  expect(answer).toMatchObject({ data: { heartbeat: { activationId: activation.id } } });
  expect(await events(watcher)).toMatchObject([
    { activation: { id: activation.id, license: { activationsInUse: 1 } } },
  ]);
});

test('a heartbeat whose selection stays within the facts costs no database read', async () => {
  const { licenseKey, person } = await customer();
  const input = { licenseKey, identifier: 'A' };
  const { activationToken } = (await app.anonymous.ask(ACTIVATE, { input })).activate;
  jest.spyOn(app.database, 'synchroniseClock').mockResolvedValue();
  const run = jest.spyOn(app.database, 'run');
  /** What one heartbeat makes the database do, up to when every watcher has seen it. */
  const cost = async (...watchers: Client[]) => {
    const before = run.mock.calls.length;
    await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
    await Promise.all(watchers.map(events));
    return run.mock.calls.length - before;
  };
  // The first one makes the device known.
  await cost();
  const unwatched = await cost();
  const watcher = await watch(app, person, FACTS);
  expect(await cost(watcher)).toBe(unwatched);
  const curious = await watch(app, person, 'identifier');
  expect(await cost(watcher, curious)).toBe(unwatched + 1);
  jest.restoreAllMocks();
});

test('the anonymous may not watch; signing out ends the watching', async () => {
  const nobody = await openSocket(app.url);
  const refused = await nobody.answer('1', 'subscription { activationEvents { kind } }');
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const { person } = await customer();
  const watcher = await watch(app, person, FACTS);
  await person.ask('mutation { signOut }');
  expect((await watcher.closed).code).toBe(4401);
});
