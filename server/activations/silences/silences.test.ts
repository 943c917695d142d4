import { markAlive } from '../../database/uptime.js';
import { buildLicense, buildProduct } from '../../testing/builders.js';
import { Device } from '../../testing/devices.js';
import { ACTIVATE, DEACTIVATE_ACTIVATION } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const WINDOW = 600;
const HOUR = 3_600;
const DAY = 24 * HOUR;
const LOOK =
  'query ($id: ID!) { activation(id: $id) { activatedAt deactivatedAt lastSeenAt silences { beganAt endedAt } } }';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(async () => {
  ada = await signedIn(app);
});
afterAll(() => app.close());

/** Time goes by, as the marks of the service have it: it was up all the time, or down all the time. */
async function passes(seconds: number): Promise<void> {
  app.database.clock.advance(seconds);
  await app.database.query(`UPDATE uptime_mark SET marked_at = ${app.database.clock.sql}`);
}
async function isDownFor(seconds: number): Promise<void> {
  await markAlive(app.database);
  app.database.clock.advance(seconds);
  await markAlive(app.database);
}

async function newDevice(): Promise<Device> {
  const { id: productId } = await buildProduct(app.database, { heartbeatWindowSeconds: WINDOW });
  return Device.activate(app, await buildLicense(app.database, { productId, customerId: ada.user.customerId }));
}
const look = async ({ id }: Device) => (await ada.ask(LOOK, { id })).activation;
/** In seconds from an instant: when each began and ended. */
async function silences(device: Device, since: string): Promise<[number, number | null][]> {
  const from = (instant: string) => Math.round((Date.parse(instant) - Date.parse(since)) / 1000);
  return (await look(device)).silences.map(({ beganAt, endedAt }: { beganAt: string; endedAt: string | null }) => [
    from(beganAt),
    endedAt && from(endedAt),
  ]);
}
async function beatingDevice(): Promise<{ device: Device; since: string }> {
  const device = await newDevice();
  expect(await device.heartbeat()).toBe('OK');
  return { device, since: (await look(device)).lastSeenAt };
}

test('a device that is online was never silent', async () => {
  const { device, since } = await beatingDevice();
  await passes(WINDOW - 1);
  expect(await silences(device, since)).toEqual([]);
});

test('a silence lasts until the device is heard again', async () => {
  const { device, since } = await beatingDevice();
  await passes(WINDOW + HOUR);
  expect(await silences(device, since)).toEqual([[WINDOW, null]]);
  await device.heartbeat();
  expect(await silences(device, since)).toEqual([[WINDOW, WINDOW + HOUR]]);
  await passes(WINDOW + DAY);
  expect(await silences(device, since)).toEqual([
    [WINDOW, WINDOW + HOUR],
    [2 * WINDOW + HOUR, null],
  ]);
});

test('a device that was never heard is silent since its activation, once its first window is over', async () => {
  const device = await newDevice();
  const { activatedAt } = await look(device);
  expect(await silences(device, activatedAt)).toEqual([]);
  await passes(2 * WINDOW);
  expect(await silences(device, activatedAt)).toEqual([[0, null]]);
  await device.heartbeat();
  expect(await silences(device, activatedAt)).toEqual([[0, 2 * WINDOW]]);
});

test('the last silence ends with the deactivation, and what is not of the last 30 days is not told', async () => {
  const { device, since } = await beatingDevice();
  await passes(WINDOW + DAY);
  await ada.ask(DEACTIVATE_ACTIVATION, { id: device.id });
  expect(await silences(device, since)).toEqual([[WINDOW, WINDOW + DAY]]);
  await passes(30 * DAY - HOUR);
  ada = await signedIn(app, { customerId: ada.user.customerId });
  expect(await silences(device, since)).toEqual([[WINDOW + DAY - HOUR, WINDOW + DAY]]);
  await passes(HOUR + 1);
  expect(await silences(device, since)).toEqual([]);
});

test('a silence that a longer window would have been without stays as it was', async () => {
  const { device, since } = await beatingDevice();
  await passes(WINDOW + HOUR);
  await device.heartbeat();
  await app.database.query('UPDATE products SET heartbeat_window_seconds = ? WHERE id = ?', [
    DAY,
    device.license.productId,
  ]);
  await passes(2 * HOUR);
  expect(await silences(device, since)).toEqual([[WINDOW, WINDOW + HOUR]]);
});

describe('the time in which the service was down is no silence', () => {
  test('of a device that returns when the service does', async () => {
    const { device, since } = await beatingDevice();
    await passes(100);
    await isDownFor(DAY);
    await passes(200);
    expect(await silences(device, since)).toEqual([]);
    await device.heartbeat();
    expect(await silences(device, since)).toEqual([]);
  });

  test('of one that does not: its window goes on when the service is back', async () => {
    const { device, since } = await beatingDevice();
    await passes(100);
    await isDownFor(DAY);
    await passes(HOUR);
    expect(await silences(device, since)).toEqual([[DAY + WINDOW, null]]);
    await device.heartbeat();
    expect(await silences(device, since)).toEqual([[DAY + WINDOW, DAY + HOUR + 100]]);
  });

  test('of one that was silent before and after', async () => {
    const { device, since } = await beatingDevice();
    await passes(HOUR);
    await isDownFor(DAY);
    await passes(HOUR);
    expect(await silences(device, since)).toEqual([
      [WINDOW, HOUR],
      [DAY + HOUR, null],
    ]);
  });
});

test('somebody else’s device tells nothing, and software is not told at all', async () => {
  const { device } = await beatingDevice();
  await passes(WINDOW + HOUR);
  const bob = await signedIn(app);
  expect((await bob.ask(LOOK, { id: device.id })).activation).toBeNull();
  const query = ACTIVATE.replace('{ id identifier', '{ silences { beganAt } id identifier');
  const input = { licenseKey: device.license.licenseKey, identifier: device.identifier };
  expect(await app.anonymous.refusal(query, { input })).toEqual({ code: 'UNAUTHENTICATED' });
});
