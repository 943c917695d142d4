import { buildLicense, buildProduct } from '../../testing/builders.js';
import { Device } from '../../testing/devices.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const WINDOW = 61;
const LOOK = `query ($id: ID!) {
  activation(id: $id) { heartbeatStatus lastSeenAt nextHeartbeatDueAt }
  ALIVE: activations(filter: { heartbeatStatus: [ALIVE] }) { totalCount }
  DEAD: activations(filter: { heartbeatStatus: [DEAD] }) { totalCount }
  NOT_STARTED: activations(filter: { heartbeatStatus: [NOT_STARTED] }) { totalCount }
  dashboard { online silent neverSeen activationsInUse } }`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** A customer with one device, and how everything shows it when it is that many milliseconds since its last heartbeat. */
async function scene() {
  const { id: productId } = await buildProduct(app.database, { heartbeatWindowSeconds: WINDOW });
  const owner = await signedIn(app);
  const license = await buildLicense(app.database, { productId, customerId: owner.user.customerId });
  const device = await Device.activate(app, license);
  const look = () => owner.ask(LOOK, { id: device.id });
  async function after(ms: number) {
    const { lastSeenAt } = (await look()).activation;
    const now = jest.spyOn(app.database.clock, 'now').mockReturnValue(new Date(Date.parse(lastSeenAt) + ms));
    try {
      return await look();
    } finally {
      now.mockRestore();
    }
  }
  return { device, look, after };
}

test('until its first heartbeat a device is NOT_STARTED, and nothing is due', async () => {
  expect(await (await scene()).look()).toEqual({
    activation: { heartbeatStatus: 'NOT_STARTED', lastSeenAt: null, nextHeartbeatDueAt: null },
    ALIVE: { totalCount: 0 },
    DEAD: { totalCount: 0 },
    NOT_STARTED: { totalCount: 1 },
    dashboard: { online: 0, silent: 0, neverSeen: 1, activationsInUse: 1 },
  });
});

test.each([
  ['at once', 0, 'ALIVE'],
  ['a millisecond before the end of the window', WINDOW * 1_000 - 1, 'ALIVE'],
  ['at the very end of it', WINDOW * 1_000, 'ALIVE'],
  ['a millisecond later', WINDOW * 1_000 + 1, 'DEAD'],
  ['a week later', 7 * 86_400_000, 'DEAD'],
])('%s, detail, list and dashboard agree', async (_, ms, status) => {
  const { device, after } = await scene();
  await device.heartbeat();
  const { activation, ALIVE, DEAD, dashboard } = await after(ms);
  const { lastSeenAt, nextHeartbeatDueAt, heartbeatStatus } = activation;
  expect(Date.parse(nextHeartbeatDueAt) - Date.parse(lastSeenAt)).toBe(WINDOW * 1_000);
  expect(heartbeatStatus).toBe(status);
  expect([ALIVE.totalCount, DEAD.totalCount]).toEqual(status === 'ALIVE' ? [1, 0] : [0, 1]);
  expect([dashboard.online, dashboard.silent]).toEqual(status === 'ALIVE' ? [1, 0] : [0, 1]);
});

test('a dead device that is heard from again is simply alive', async () => {
  const { device, look } = await scene();
  await device.heartbeat();
  app.database.clock.advance(WINDOW + 1);
  expect((await look()).activation.heartbeatStatus).toBe('DEAD');
  expect(await device.heartbeat()).toBe('OK');
  expect((await look()).activation.heartbeatStatus).toBe('ALIVE');
});

test('software is told half of the window in whole seconds, so that one lost heartbeat shows nobody silent', async () => {
  const { device } = await scene();
  const mutation = 'mutation ($t: String!) { heartbeat(input: { activationToken: $t }) { heartbeatIntervalSeconds } }';
  const { heartbeat } = await app.anonymous.ask(mutation, { t: device.token });
  expect(heartbeat.heartbeatIntervalSeconds).toBe(30);
});

test('a device keeps its Last Seen after it was deactivated, as history', async () => {
  const { device, look } = await scene();
  await device.heartbeat();
  const { lastSeenAt } = (await look()).activation;
  await app.anonymous.ask(
    'mutation ($t: String!) { deactivate(input: { activationToken: $t }) { alreadyDeactivated } }',
    {
      t: device.token,
    },
  );
  expect(await look()).toMatchObject({ activation: { lastSeenAt }, dashboard: { online: 0, activationsInUse: 0 } });
});
