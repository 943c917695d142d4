import { UserRole } from '../../accounts/user.js';
import { markAlive } from '../../database/uptime.js';
import { buildProduct } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { buildDevices, type Device } from '../../testing/devices.js';
import {
  ACTIVATION,
  AUDIT_ENTRIES,
  REINSTATE_ACTIVATION,
  REINSTATE_LICENSE,
  SUSPEND_ACTIVATION,
  SUSPEND_LICENSE,
  UPDATE_LICENSE,
} from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { events, watch } from '../../testing/socket.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const UPDATE_PRODUCT = `mutation ($id: ID!, $input: UpdateProductInput!) {
  updateProduct(id: $id, input: $input) { deactivateDeadAfterSeconds } }`;

/** Silent after a minute, and swept when it was silent for two more. */
const OPTION = { heartbeatWindowSeconds: 60, deactivateDeadAfterSeconds: 120 };
const ALLOWED = 180;

let app: TestApp;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
});
afterAll(async () => {
  await expectCountersToMatch(app.database);
  await app.close();
});

/** Time goes by with the service up, as the nodes' marks say. */
async function passes(seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 10) {
    app.database.clock.advance(Math.min(left, 10));
    await markAlive(app.database);
  }
}

/** Time goes by with every node down. */
async function isDownFor(seconds: number): Promise<void> {
  await markAlive(app.database);
  app.database.clock.advance(seconds);
}

async function beatingDevices(count: number, option: object = OPTION, overrides: object = {}): Promise<Device[]> {
  const { id: productId } = await buildProduct(app.database, option);
  const devices = await buildDevices(app, count, { productId, activationLimit: null, ...overrides });
  for (const device of devices) expect(await device.heartbeat()).toBe('OK');
  return devices;
}
/** `what` happens when the sweep has found the device, and has not deactivated it yet. */
function beforeItDeactivates({ id }: Device, what: () => Promise<unknown>): void {
  const { query } = app.database;
  const find = jest.spyOn(app.database, 'query').mockImplementation(async (...read) => {
    const rows = await query.apply(app.database, read);
    if (!read[0].includes('FROM outages') || !(rows as { id: string }[]).some((row) => row.id === id))
      return rows as never;
    find.mockRestore();
    await what();
    return rows as never;
  });
}

const state = async ({ id }: Device) => (await staff.ask(ACTIVATION, { id })).activation;
const status = async (device: Device) => (await state(device)).status;
const audit = async ({ id }: Device) =>
  (await staff.ask(AUDIT_ENTRIES, { filter: { subjectId: id } })).auditEntries.nodes;

test('a device that was dead for the time of its product loses its slot, and is told so', async () => {
  const [device] = await beatingDevices(1);
  await passes(ALLOWED - 5);
  await app.sweep();
  expect(await status(device!)).toBe('ACTIVE');
  await passes(10);
  await app.sweep();
  expect(await state(device!)).toMatchObject({
    status: 'DEACTIVATED',
    deactivationReason: 'HEARTBEAT_DEAD',
    deactivatedBy: 'System',
    revision: 2,
  });
  expect(await device!.heartbeat()).toBe('ACTIVATION_DEACTIVATED');
  await expectCountersToMatch(app.database);
});

test('it is in the audit, done by the system, once', async () => {
  const [device] = await beatingDevices(1);
  await passes(ALLOWED + 1);
  await Promise.all([app.sweep(), app.sweep()]);
  const [entry, ...rest] = await audit(device!);
  expect(entry).toMatchObject({ action: 'activation.deactivated', actorType: 'SYSTEM', actor: 'System' });
  expect(entry.requestId).toBeNull();
  expect(JSON.parse(entry.after)).toEqual({ status: 'DEACTIVATED', reason: 'HEARTBEAT_DEAD' });
  expect(rest).toHaveLength(1);
});

test('whoever watches sees it go', async () => {
  const [device] = await beatingDevices(1);
  const watcher = await watch(app, staff, 'id status');
  await passes(ALLOWED + 1);
  await app.sweep();
  const activation = { id: device!.id, status: 'DEACTIVATED' };
  expect(await events(watcher)).toEqual([{ kind: 'DEACTIVATED', activation }]);
});

test('a device that keeps to the interval stays, and so does one that never sent a heartbeat', async () => {
  const [device] = await beatingDevices(1);
  const [never] = await buildDevices(app, 1, { productId: device!.license.productId });
  for (let round = 0; round < 10; round++) {
    await passes(30);
    expect(await device!.heartbeat()).toBe('OK');
  }
  await app.sweep();
  expect(await status(device!)).toBe('ACTIVE');
  expect(await status(never!)).toBe('ACTIVE');
});

test('nothing happens while the product has no such time, or has it no more', async () => {
  const [off] = await beatingDevices(1, { heartbeatWindowSeconds: 60 });
  const [on] = await beatingDevices(1);
  await passes(ALLOWED + 1);
  const input = { deactivateDeadAfterSeconds: null };
  await staff.ask(UPDATE_PRODUCT, { id: on!.license.productId, input });
  await app.sweep();
  expect(await status(off!)).toBe('ACTIVE');
  expect(await status(on!)).toBe('ACTIVE');
});

describe('the time in which the service was down is not silence', () => {
  test('however long: the device has all of its time when the service is back', async () => {
    const [device] = await beatingDevices(1);
    await isDownFor(86_400);
    await app.sweep();
    expect(await status(device!)).toBe('ACTIVE');
    await passes(ALLOWED - 5);
    await app.sweep();
    expect(await status(device!)).toBe('ACTIVE');
    await passes(10);
    await app.sweep();
    expect(await status(device!)).toBe('DEACTIVATED');
  });

  test('and what it was silent before and between counts together', async () => {
    const [device] = await beatingDevices(1);
    for (let round = 0; round < 3; round++) {
      await passes(55);
      await isDownFor(3_600);
      await app.sweep();
      expect(await status(device!)).toBe('ACTIVE');
    }
    await passes(25);
    await app.sweep();
    expect(await status(device!)).toBe('DEACTIVATED');
  });
});

describe('the time in which heartbeats were refused is not silence', () => {
  const change = (query: string, id: string, more: object = {}) => staff.ask(query, { id, ...more });

  test('while the license was suspended', async () => {
    const [device] = await beatingDevices(1);
    await change(SUSPEND_LICENSE, device!.license.id);
    await passes(ALLOWED * 2);
    await app.sweep();
    expect(await status(device!)).toBe('SUSPENDED');
    await change(REINSTATE_LICENSE, device!.license.id);
    await passes(ALLOWED - 5);
    await app.sweep();
    expect(await status(device!)).toBe('ACTIVE');
    await passes(10);
    await app.sweep();
    expect(await status(device!)).toBe('DEACTIVATED');
  });

  test('while the device was suspended', async () => {
    const [device] = await beatingDevices(1);
    await change(SUSPEND_ACTIVATION, device!.id);
    await passes(ALLOWED * 2);
    await change(REINSTATE_ACTIVATION, device!.id);
    await app.sweep();
    expect(await status(device!)).toBe('ACTIVE');
  });

  test('while the license had expired, or was nobody’s', async () => {
    const [device] = await beatingDevices(1);
    const { id, customerId } = device!.license;
    for (const [stop, start] of [
      [{ expiresAt: '2020-01-01T00:00:00Z' }, { expiresAt: null }],
      [{ customerId: null }, { customerId }],
    ]) {
      await change(UPDATE_LICENSE, id, { input: stop });
      await passes(ALLOWED + 1);
      await app.sweep();
      await change(UPDATE_LICENSE, id, { input: start });
      await app.sweep();
      expect(await status(device!)).toBe('ACTIVE');
    }
  });
});

test.each([
  { heartbeatWindowSeconds: 3_600 },
  { deactivateDeadAfterSeconds: 3_600 },
  { deactivateDeadAfterSeconds: null },
])('a product that allows more between finding the device and deactivating it is obeyed: %j', async (input) => {
  const [device] = await beatingDevices(1);
  await passes(ALLOWED + 1);
  beforeItDeactivates(device!, () => staff.ask(UPDATE_PRODUCT, { id: device!.license.productId, input }));
  await app.sweep();
  expect(await status(device!)).toBe('ACTIVE');
});

test('a device that comes back from a suspension between being found and deactivated stays', async () => {
  const [device] = await beatingDevices(1);
  await passes(ALLOWED + 1);
  beforeItDeactivates(device!, async () => {
    await staff.ask(SUSPEND_ACTIVATION, { id: device!.id });
    await staff.ask(REINSTATE_ACTIVATION, { id: device!.id });
  });
  await app.sweep();
  expect(await status(device!)).toBe('ACTIVE');
});

describe('a late heartbeat', () => {
  test('that comes between finding the device and deactivating it wins', async () => {
    const [device] = await beatingDevices(1);
    await passes(ALLOWED + 1);
    const answers: unknown[] = [];
    beforeItDeactivates(device!, async () => answers.push(await device!.heartbeat()));
    await app.sweep();
    expect(answers).toEqual(['OK']);
    expect(await status(device!)).toBe('ACTIVE');
    expect(await device!.heartbeat()).toBe('OK');
  });

  test('at the same time as the sweep is either taken, and the device stays, or told', async () => {
    const devices = await beatingDevices(30);
    await passes(ALLOWED + 1);
    const [, ...answers] = await Promise.all([app.sweep(), ...devices.map((device) => device.heartbeat())]);
    for (const [i, device] of devices.entries()) {
      expect(await status(device)).toBe(answers[i] === 'OK' ? 'ACTIVE' : 'DEACTIVATED');
    }
    expect(['OK', 'ACTIVATION_DEACTIVATED']).toEqual(expect.arrayContaining([...new Set(answers)]));
    await expectCountersToMatch(app.database);
  });
});

test('two nodes do not sweep at once, and each device is deactivated once', async () => {
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const devices = await beatingDevices(20);
  await passes(ALLOWED + 1);
  other.database.clock.advance((app.database.clock.now().getTime() - Date.now()) / 1000);
  await Promise.all([app.sweep(), other.sweep()]);
  for (const device of devices) {
    expect(await state(device)).toMatchObject({ status: 'DEACTIVATED', revision: 2 });
    expect(await audit(device)).toHaveLength(2);
  }
  await other.close();
});
