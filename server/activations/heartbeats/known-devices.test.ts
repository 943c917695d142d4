import { UserRole } from '../../accounts/user.js';
import { DatabaseTimeout } from '../../database/retry.js';
import { raiseTermsVersion } from '../../licenses/terms.js';
import { buildCustomer, buildProduct } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { buildDevices, type Device } from '../../testing/devices.js';
import { until } from '../../testing/live-server.js';
import {
  DEACTIVATE_ACTIVATION,
  REINSTATE_LICENSE,
  REVOKE_LICENSE,
  SUSPEND_ACTIVATION,
  SUSPEND_LICENSE,
  UPDATE_LICENSE,
} from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, TEST_SECRET, type TestApp } from '../../testing/test-app.js';
import { ActivationTokens } from '../activation-token.js';
import { Heartbeats } from './heartbeats.js';
import type { Beat } from './judge-beats.js';
import { KnownDevices } from './known-devices.js';

let app: TestApp;
let staff: Caller;
/** Of another node than the one that staff asks: nobody tells it of any change. */
let heartbeats: Heartbeats;
const announced: Beat[] = [];
let written: jest.SpyInstance<Promise<boolean>>;

beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
  heartbeats = new Heartbeats(app.database, new ActivationTokens([TEST_SECRET]), (beats) => announced.push(...beats));
  written = jest.spyOn(app.database, 'updateExactly');
});
beforeEach(() => written.mockClear());
afterAll(() => app.close());

const beat = ({ token }: Device) => heartbeats.beat(token, null);
const outcome = (device: Device) =>
  beat(device).then(
    () => 'OK',
    ({ code }) => code,
  );
const stored = async ({ id }: Device) => {
  const [row] = await app.database.query<{ lastSeenAt: Date }[]>(
    'SELECT last_seen_at AS lastSeenAt FROM activations WHERE id = ?',
    [id],
  );
  return row!.lastSeenAt;
};
/** For each time that known devices were written without a look at them: whether it worked. */
const shortCuts = () => Promise.all(written.mock.results.map(({ value }) => value));

async function known(count: number, overrides: object = {}): Promise<Device[]> {
  const devices = await buildDevices(app, count, { activationLimit: null, ...overrides });
  await Promise.all(devices.map(beat));
  written.mockClear();
  return devices;
}
const update = (device: Device, input: object) => staff.ask(UPDATE_LICENSE, { id: device.license.id, input });

test('a device that was heard before is written without a look at it, and answered with what is stored', async () => {
  const [device] = await known(1);
  const { lastSeenAt } = await beat(device!);
  expect(await shortCuts()).toEqual([true]);
  expect(await stored(device!)).toEqual(lastSeenAt);
});

test.each<[string, string, (device: Device) => Promise<unknown>]>([
  ['the license is suspended', 'LICENSE_SUSPENDED', ({ license: { id } }) => staff.ask(SUSPEND_LICENSE, { id })],
  ['the license is revoked', 'LICENSE_REVOKED', ({ license: { id } }) => staff.ask(REVOKE_LICENSE, { id })],
  ['the license expires', 'LICENSE_EXPIRED', (device) => update(device, { expiresAt: new Date(0) })],
  ['the license is nobody’s', 'LICENSE_NOT_ASSIGNED', (device) => update(device, { customerId: null })],
  ['it is suspended', 'ACTIVATION_SUSPENDED', ({ id }) => staff.ask(SUSPEND_ACTIVATION, { id })],
  ['it is deactivated', 'ACTIVATION_DEACTIVATED', ({ id }) => staff.ask(DEACTIVATE_ACTIVATION, { id })],
])('when %s through another node, the next heartbeat is refused and moves nothing', async (_, code, change) => {
  const [device] = await known(1);
  const { lastSeenAt } = await beat(device!);
  await change(device!);
  expect(await outcome(device!)).toBe(code);
  expect(await stored(device!)).toEqual(lastSeenAt);
});

test('only the devices that something happened to are refused; the others in the batch are written', async () => {
  const devices = await known(20);
  await staff.ask(DEACTIVATE_ACTIVATION, { id: devices[3]!.id });
  await staff.ask(SUSPEND_ACTIVATION, { id: devices[7]!.id });
  const outcomes = await Promise.all(devices.map(outcome));
  expect(outcomes.filter((each) => each === 'OK')).toHaveLength(18);
  expect([outcomes[3], outcomes[7]]).toEqual(['ACTIVATION_DEACTIVATED', 'ACTIVATION_SUSPENDED']);
  expect(await shortCuts()).toEqual([false]);
});

test('a license that comes back, and a heartbeat in between, leave the device known', async () => {
  const [device] = await known(1);
  await staff.ask(SUSPEND_LICENSE, { id: device!.license.id });
  expect(await outcome(device!)).toBe('LICENSE_SUSPENDED');
  await staff.ask(REINSTATE_LICENSE, { id: device!.license.id });
  for (let beats = 0; beats < 2; beats++) expect(await outcome(device!)).toBe('OK');
  expect((await shortCuts()).at(-1)).toBe(true);
});

test('an expiry and a window that change are in the next answer of every device, and none is looked up for it twice', async () => {
  const product = await buildProduct(app.database);
  const [device, neighbour] = await known(2, { productId: product.id });
  const [stranger] = await known(1);
  const expiresAt = new Date(app.database.clock.now().getTime() + 60_000);
  await update(device!, { expiresAt });
  const query = 'mutation ($id: ID!) { updateProduct(id: $id, input: { heartbeatWindowSeconds: 120 }) { id } }';
  await staff.ask(query, { id: product.id });
  const told = { licenseExpiresAt: expiresAt, heartbeatWindowSeconds: 120 };
  expect(await beat(device!)).toMatchObject(told);
  expect(await beat(neighbour!)).toMatchObject(told);
  expect(await beat(stranger!)).toMatchObject({ licenseExpiresAt: null, heartbeatWindowSeconds: 600 });
  expect(await shortCuts()).toEqual([false, true, true]);
});

test('a license that expires by itself refuses its devices from that instant', async () => {
  const [device] = await known(1, { expiresAt: new Date(app.database.clock.now().getTime() + 60_000) });
  expect(await outcome(device!)).toBe('OK');
  app.database.clock.advance(61);
  expect(await outcome(device!)).toBe('LICENSE_EXPIRED');
});

test('a change of terms that is not committed yet holds no heartbeat up, and counts from its commit on', async () => {
  const [device] = await known(1);
  await app.database.transaction(async (manager) => {
    await raiseTermsVersion(manager);
    expect(await outcome(device!)).toBe('OK');
  });
  expect(await outcome(device!)).toBe('OK');
  expect(await shortCuts()).toEqual([true, false]);
});

test('after a transfer nobody but the new customer is told of heartbeats', async () => {
  const [device] = await known(1);
  const { id: customerId } = await buildCustomer(app.database);
  await update(device!, { customerId });
  announced.length = 0;
  for (let beats = 0; beats < 3; beats++) await beat(device!);
  expect(announced.map((each) => each.customerId)).toEqual([customerId, customerId, customerId]);
});

test('a version that the software tells anew is stored, and is known from then on', async () => {
  const [device] = await known(1);
  for (const version of ['2.0', '2.0', null, '2.1', '2.1']) await heartbeats.beat(device!.token, version);
  const [row] = await app.database.query<{ appVersion: string }[]>(
    'SELECT app_version AS appVersion FROM activations WHERE id = ?',
    [device!.id],
  );
  expect(row).toEqual({ appVersion: '2.1' });
  expect(await shortCuts()).toEqual([true, true, true]);
});

test('a later Last Seen that came through another node stays, and is what is answered', async () => {
  const [device] = await known(1);
  app.database.clock.advance(30);
  await device!.heartbeat();
  const late = await stored(device!);
  app.database.clock.advance(-30);
  expect((await beat(device!)).lastSeenAt).toEqual(late);
  expect(await stored(device!)).toEqual(late);
});

test('a node whose idea of the time is wrong stamps nothing by it', async () => {
  const [device] = await known(1);
  app.database.clock.synchronise(new Date(Date.now() + 60_000), 0);
  const { lastSeenAt } = await beat(device!);
  await app.database.synchroniseClock();
  expect(Math.abs(lastSeenAt.getTime() - app.database.clock.now().getTime())).toBeLessThan(30_000);
  expect(await shortCuts()).toEqual([false]);
});

test('when its connection was ended, heartbeats are written all the same', async () => {
  const devices = await known(5);
  expect(await outcome(devices[0]!)).toBe('OK');
  const connections = await app.database.query<{ id: number }[]>(
    'SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()',
  );
  for (const { id } of connections) await app.database.query(`KILL ${id}`);
  expect(await Promise.all(devices.map(outcome))).toEqual(Array(5).fill('OK'));
  expect(await outcome(devices[0]!)).toBe('OK');
  expect((await shortCuts()).at(-1)).toBe(true);
});

test('when the database does not answer, those who wait behind the batch hear it with the batch', async () => {
  const devices = await known(3);
  let giveUp: () => void = () => undefined;
  const unanswered = new Promise<never>((_, reject) => {
    giveUp = () => reject(new DatabaseTimeout('no answer'));
  });
  written.mockReturnValueOnce(unanswered);
  const beats = [beat(devices[0]!)];
  await until(() => written.mock.calls.length === 1);
  beats.push(beat(devices[1]!), beat(devices[2]!));
  giveUp();
  const answers = await Promise.allSettled(beats);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(written).toHaveBeenCalledTimes(1);
});

describe('a node remembers so many devices and no more', () => {
  const heard = (id: string, at: number) =>
    ({ activationId: id, revision: 1, licenseId: 'lic', lastSeenAt: new Date(at), heartbeatWindowSeconds: 60 }) as Beat;

  test('and those that are still there are not given up for new ones', () => {
    const devices = new KnownDevices(2);
    for (const id of ['a', 'b', 'c']) devices.learn(id, heard(id, 1_000));
    expect(['a', 'b', 'c'].filter((id) => devices.get(id))).toEqual(['a', 'b']);
  });

  test('but those that have gone are, one for each that comes', () => {
    const devices = new KnownDevices(2);
    devices.learn('a', heard('a', 0));
    devices.learn('b', heard('b', 100_000));
    for (const id of ['c', 'd', 'e']) devices.learn(id, heard(id, 110_000));
    expect(['a', 'b', 'c', 'd', 'e'].filter((id) => devices.get(id))).toEqual(['b', 'c']);
  });
});
