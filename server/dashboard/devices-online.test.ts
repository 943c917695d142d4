import { UserRole } from '../accounts/user.js';
import { markAlive } from '../database/uptime.js';
import { buildProduct } from '../testing/builders.js';
import { buildDevices, type Device } from '../testing/devices.js';
import { DEACTIVATE_ACTIVATION } from '../testing/operations.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const WINDOW = 600;
const MINUTES = 60;
const HOURS = 60 * MINUTES;
const DAYS = 24 * HOURS;
const LOOK = 'query ($period: OnlinePeriod!) { devicesOnline(period: $period) { takenAt online } }';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeEach(async () => {
  app = await createTestApp();
  // Half a minute past the hour: the first sample is one of a full hour.
  const secondsPast = (app.database.clock.now().getTime() / 1000) % HOURS;
  await passes(HOURS - secondsPast + 30);
  ada = await signedIn(app);
});
afterEach(() => app.close());

/** Time goes by with the service up. */
async function passes(seconds: number): Promise<void> {
  app.database.clock.advance(seconds);
  await app.database.query(`UPDATE uptime_mark SET marked_at = ${app.database.clock.sql}`);
}

async function devicesOf({ user }: typeof ada, count: number): Promise<Device[]> {
  const { id: productId } = await buildProduct(app.database, { heartbeatWindowSeconds: WINDOW });
  return buildDevices(app, count, { productId, customerId: user.customerId, activationLimit: null });
}
const beat = (devices: Device[]) => Promise.all(devices.map((device) => device.heartbeat()));
/** Ten minutes, in which these devices are heard. */
async function tenMinutesWith(devices: Device[]): Promise<void> {
  await passes(10 * MINUTES);
  await beat(devices);
  await app.sample();
}

const ask = async (caller: typeof ada, period: string): Promise<{ takenAt: string; online: number }[]> =>
  (await caller.ask(LOOK, { period })).devicesOnline;
const day = async (caller = ada) => (await ask(caller, 'LAST_24_HOURS')).map(({ online }) => online);
const month = async (caller = ada) => (await ask(caller, 'LAST_30_DAYS')).map(({ online }) => online);
const stored = async (table: string) => {
  const [row] = await app.database.query<[{ total: string }]>(`SELECT COUNT(*) AS total FROM ${table}`);
  return Number(row.total);
};

test('before the first sample there is none', async () => {
  expect(await day()).toEqual([]);
  expect(await month()).toEqual([]);
});

test('every ten minutes the devices that are online are counted', async () => {
  const [laptop, server, old] = await devicesOf(ada, 4);
  await beat([laptop!, server!, old!]);
  await app.sample();
  await ada.ask(DEACTIVATE_ACTIVATION, { id: old!.id });
  await tenMinutesWith([laptop!, server!]);
  await tenMinutesWith([server!]);
  await tenMinutesWith([laptop!, server!]);
  expect(await day()).toEqual([3, 2, 1, 2]);
  const times = (await ask(ada, 'LAST_24_HOURS')).map(({ takenAt }) => takenAt.slice(14));
  expect(times).toEqual(['00:00.000Z', '10:00.000Z', '20:00.000Z', '30:00.000Z']);
});

test('once, whichever node comes first', async () => {
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const behind = (app.database.clock.now().getTime() - other.database.clock.now().getTime()) / 1000;
  other.database.clock.advance(behind);
  const [device] = await devicesOf(ada, 1);
  await beat([device!]);
  await Promise.allSettled([app.sample(), other.sample(), app.sample(), other.sample()]);
  await other.sample();
  expect(await day()).toEqual([1]);
  await other.close();
});

test('a number that stays the same is stored once', async () => {
  const devices = await devicesOf(ada, 3);
  for (let i = 0; i < 5; i++) await tenMinutesWith(devices);
  expect(await day()).toEqual([3, 3, 3, 3, 3]);
  expect(await stored('online_steps')).toBe(1);
});

test('a customer sees what is theirs, staff all together', async () => {
  const bob = await signedIn(app);
  const staff = await signedIn(app, { role: UserRole.STAFF });
  await beat(await devicesOf(ada, 2));
  await app.sample();
  await tenMinutesWith(await devicesOf(bob, 3));
  expect(await day()).toEqual([2, 0]);
  expect(await day(bob)).toEqual([0, 3]);
  expect(await day(staff)).toEqual([2, 3]);
  expect(await day(await signedIn(app))).toEqual([0, 0]);
});

test('while the service is down no sample is taken, and afterwards nobody is silent for that', async () => {
  const [device] = await devicesOf(ada, 1);
  await beat([device!]);
  await app.sample();
  await markAlive(app.database);
  app.database.clock.advance(2 * HOURS);
  await app.sample();
  await tenMinutesWith([]);
  const [before, back, later] = await ask(ada, 'LAST_24_HOURS');
  expect([before, back, later].map((sample) => sample?.online)).toEqual([1, 1, 0]);
  expect(Date.parse(back!.takenAt) - Date.parse(before!.takenAt)).toBe(2 * HOURS * 1000);
});

test('for 30 days there is one for every full hour, long after the others are forgotten', async () => {
  const [steady, restless] = await devicesOf(ada, 2);
  for (let i = 0; i <= 14; i++) await tenMinutesWith(i % 5 === 0 ? [steady!, restless!] : [steady!]);
  expect(await day()).toEqual([2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1]);
  expect(await month()).toEqual([2, 1]);
  await passes(2 * DAYS - HOURS);
  await tenMinutesWith([steady!]);
  expect(await stored('online_samples')).toBe(1 + 5 + 1);
  expect((await month()).slice(0, 2)).toEqual([2, 1]);
  await passes(2 * HOURS);
  await tenMinutesWith([steady!]);
  expect(await stored('online_samples')).toBe(2 + 2);
  expect((await month()).slice(0, 2)).toEqual([2, 1]);
});

test('after 31 days nothing is left, and a number that has not changed since is still known', async () => {
  const [device] = await devicesOf(ada, 1);
  await tenMinutesWith([device!]);
  await tenMinutesWith([device!]);
  await passes(31 * DAYS);
  ada = await signedIn(app, { customerId: ada.user.customerId });
  await tenMinutesWith([device!]);
  expect(await day()).toEqual([1]);
  expect(await stored('online_samples')).toBe(1);
  expect(await stored('online_steps')).toBe(1);
});
