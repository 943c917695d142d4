import { execute, parse } from 'graphql';
import { UserRole } from '../../accounts/user.js';
import type { LiveEvent } from '../../live/event.js';
import { buildApi } from '../../schema.js';
import { buildDevices } from '../../testing/devices.js';
import type { Client } from '../../testing/live-server.js';
import {
  REINSTATE_ACTIVATION,
  REINSTATE_LICENSE,
  REVOKE_LICENSE,
  SUSPEND_ACTIVATION,
  SUSPEND_LICENSE,
  UPDATE_LICENSE,
} from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { watch } from '../../testing/socket.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const FACTS = 'id status revision';

/** What the watcher was told, in order, until it knows of `kind`. */
async function told(client: Client, kind: string) {
  const known = () =>
    client.received
      .filter(({ id, type }) => id === 'live' && type === 'next')
      // biome-ignore lint/suspicious/noExplicitAny: tests read what they selected
      .flatMap(({ payload }) => (payload as any).data.activationEvents);
  while (!known().some((event) => event.kind === kind)) await new Promise(setImmediate);
  return known();
}

async function scene() {
  const staff = await signedIn(app, { role: UserRole.STAFF });
  const owner = await signedIn(app);
  const [device] = await buildDevices(app, 1, { customerId: owner.user.customerId });
  return { staff, owner, device: device!, watcher: await watch(app, owner, FACTS) };
}

test('whoever watches sees devices suspended, reinstated and revoked with their license', async () => {
  const { staff, device, watcher } = await scene();
  const { id } = device.license;
  await staff.ask(SUSPEND_LICENSE, { id });
  await told(watcher, 'SUSPENDED');
  await staff.ask(REINSTATE_LICENSE, { id });
  await told(watcher, 'REINSTATED');
  await staff.ask(REVOKE_LICENSE, { id });
  expect(await told(watcher, 'DEACTIVATED')).toEqual([
    { kind: 'SUSPENDED', activation: { id: device.id, status: 'SUSPENDED', revision: 2 } },
    { kind: 'REINSTATED', activation: { id: device.id, status: 'ACTIVE', revision: 3 } },
    { kind: 'DEACTIVATED', activation: { id: device.id, status: 'DEACTIVATED', revision: 4 } },
  ]);
});

test('and single devices; a repetition is no news', async () => {
  const { staff, device, watcher } = await scene();
  for (let again = 0; again < 2; again++) await staff.ask(SUSPEND_ACTIVATION, { id: device.id });
  await told(watcher, 'SUSPENDED');
  for (let again = 0; again < 2; again++) await staff.ask(REINSTATE_ACTIVATION, { id: device.id });
  expect(await told(watcher, 'REINSTATED')).toHaveLength(2);
});

test('a transfer brings the devices to the new customer, and the old one hears nothing from then on', async () => {
  const { staff, device, watcher } = await scene();
  const buyer = await signedIn(app);
  const buyersWatcher = await watch(app, buyer, FACTS);
  await staff.ask(UPDATE_LICENSE, { id: device.license.id, input: { customerId: buyer.user.customerId } });
  expect(await device.heartbeat()).toBe('OK');
  expect(await told(buyersWatcher, 'ACTIVATED')).toMatchObject([{ activation: { id: device.id, revision: 2 } }]);
  await told(buyersWatcher, 'HEARTBEAT');
  await watcher.answer('end', '{ viewer { role } }');
  expect(watcher.received.filter(({ id }) => id === 'live')).toEqual([]);
});

test('a message that is made after its device went to another customer does not have it', async () => {
  const { staff, owner, device } = await scene();
  const { id, license } = device;
  const { customerId } = owner.user;
  const facts = { status: 'ACTIVE', revision: 1, lastSeenAt: null, heartbeatWindowSeconds: 600 } as const;
  const event: LiveEvent = { kind: 'ACTIVATED', id, customerId, licenseId: license.id, ...facts };
  const message = () =>
    execute({
      schema: buildApi(),
      document: parse('subscription { activationEvents { activation { id identifier } } }'),
      rootValue: [event],
      contextValue: { viewer: owner.user, db: app.database, loaders: new Map() },
    });
  const told = { activation: { id, identifier: device.identifier } };
  expect(await message()).toEqual({ data: { activationEvents: [told] } });
  await staff.ask(UPDATE_LICENSE, { id: license.id, input: { customerId: (await signedIn(app)).user.customerId } });
  expect(await message()).toEqual({ data: { activationEvents: [] } });
});

test('what happens to devices that are nobody’s reaches staff alone, once', async () => {
  const { staff, device, watcher } = await scene();
  const staffWatcher = await watch(app, staff, FACTS);
  const { id } = device.license;
  await staff.ask(UPDATE_LICENSE, { id, input: { customerId: null } });
  await staff.ask(SUSPEND_LICENSE, { id });
  expect(await told(staffWatcher, 'SUSPENDED')).toMatchObject([{ activation: { id: device.id } }]);
  await watcher.answer('end', '{ viewer { role } }');
  expect(watcher.received.filter(({ id }) => id === 'live')).toEqual([]);
});
