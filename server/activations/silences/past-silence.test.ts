import { UserRole } from '../../accounts/user.js';
import { buildProduct } from '../../testing/builders.js';
import { buildDevices, type Device } from '../../testing/devices.js';
import { HEARTBEAT, HEARTBEATS, REINSTATE_ACTIVATION, SUSPEND_ACTIVATION } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

const WINDOW = 600;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function devices(count: number): Promise<Device[]> {
  const { id: productId } = await buildProduct(app.database, { heartbeatWindowSeconds: WINDOW });
  return buildDevices(app, count, { productId, activationLimit: null });
}
async function device(): Promise<Device> {
  return (await devices(1))[0]!;
}
const passes = (seconds: number) => app.database.clock.advance(seconds);

interface Stored {
  heardAt: Date;
  beganAt: Date;
  endedAt: Date;
  lastSeenAt: Date;
  activatedAt: Date;
}
const silences = ({ id }: Device) =>
  app.database.query<Stored[]>(
    `SELECT s.heard_at AS heardAt, s.began_at AS beganAt, s.ended_at AS endedAt, a.last_seen_at AS lastSeenAt,
       a.activated_at AS activatedAt
     FROM past_silences AS s JOIN activations AS a ON a.id = s.activation_id WHERE a.id = ? ORDER BY s.began_at`,
    [id],
  );
const seconds = (from: Date, until: Date) => Math.round((until.getTime() - from.getTime()) / 1000);

test('a device that keeps to its window leaves nothing', async () => {
  const steady = await device();
  for (let beat = 0; beat < 5; beat++) {
    expect(await steady.heartbeat()).toBe('OK');
    passes(WINDOW - 1);
  }
  expect(await silences(steady)).toEqual([]);
});

test('a device that returns was silent from the end of its window until it was heard again', async () => {
  const laptop = await device();
  await laptop.heartbeat();
  passes(WINDOW + 3_600);
  await laptop.heartbeat();
  await laptop.heartbeat();
  const [silence, ...rest] = await silences(laptop);
  expect(rest).toEqual([]);
  expect(silence!.beganAt.getTime() - silence!.heardAt.getTime()).toBe(WINDOW * 1000);
  expect(seconds(silence!.beganAt, silence!.endedAt)).toBe(3_600);
  expect(silence!.endedAt.getTime()).toBeLessThanOrEqual(silence!.lastSeenAt.getTime());
});

test('a heartbeat that is late by less than a tenth of the window ends no silence', async () => {
  const late = await device();
  await late.heartbeat();
  passes(WINDOW * 1.09);
  await late.heartbeat();
  passes(WINDOW * 1.1);
  expect(await silences(late)).toEqual([]);
  await late.heartbeat();
  expect(await silences(late)).toHaveLength(1);
});

test('a first heartbeat that comes late ends a silence since the activation, one in time ends none', async () => {
  const [prompt, slow] = await devices(2);
  passes(WINDOW);
  await prompt!.heartbeat();
  passes(86_400);
  await slow!.heartbeat();
  expect(await silences(prompt!)).toEqual([]);
  const [silence] = await silences(slow!);
  expect(silence!.beganAt).toEqual(silence!.activatedAt);
  expect(silence!.endedAt).toEqual(silence!.lastSeenAt);
});

test('many that return in one batch each have their own, and the others among them none', async () => {
  const all = await devices(20);
  const away = all.slice(0, 8);
  const beat = (some: Device[]) =>
    app.anonymous.ask(HEARTBEATS, { inputs: some.map(({ token }) => ({ activationToken: token })) });
  await beat(away);
  passes(WINDOW);
  await beat(all.slice(8));
  passes(WINDOW);
  await beat(all);
  const found = await Promise.all(all.map(silences));
  expect(found.map(({ length }) => length)).toEqual(all.map((each) => (away.includes(each) ? 1 : 0)));
});

test('silences that begin in the same hour are one row, as long as all together', async () => {
  const flapping = await device();
  await flapping.heartbeat();
  const day = 86_400;
  const rhythm = 2 * WINDOW;
  for (let round = 0; round < day / rhythm; round++) {
    passes(rhythm);
    await flapping.heartbeat();
  }
  const found = await silences(flapping);
  expect([24, 25]).toContain(found.length);
  expect(found.reduce((sum, { beganAt, endedAt }) => sum + seconds(beganAt, endedAt), 0)).toBe(day / 2);
  for (const [i, { beganAt }] of found.entries()) if (i > 0) expect(beganAt >= found[i - 1]!.endedAt).toBe(true);
});

test('two nodes that hear the return at once write it once, as it was heard first', async () => {
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const roaming = await device();
  await roaming.heartbeat();
  passes(WINDOW + 60);
  other.database.clock.advance(app.database.clock.now().getTime() / 1000 - other.database.clock.now().getTime() / 1000);
  const send = ({ anonymous }: TestApp) => anonymous.ask(HEARTBEAT, { input: { activationToken: roaming.token } });
  const answers = await Promise.all([app, other, app, other].map(send));
  const [silence, ...rest] = await silences(roaming);
  expect(rest).toEqual([]);
  const first = Math.min(...answers.map(({ heartbeat }) => Date.parse(heartbeat.lastSeenAt)));
  expect(silence!.endedAt.getTime()).toBe(first);
  await other.close();
});

test('a heartbeat that is refused ends no silence; the one that is taken afterwards ends all of it', async () => {
  const staff = await signedIn(app, { role: UserRole.STAFF });
  const stopped = await device();
  await stopped.heartbeat();
  await staff.ask(SUSPEND_ACTIVATION, { id: stopped.id });
  passes(WINDOW + 60);
  expect(await stopped.heartbeat()).toBe('ACTIVATION_SUSPENDED');
  expect(await silences(stopped)).toEqual([]);
  await staff.ask(REINSTATE_ACTIVATION, { id: stopped.id });
  await stopped.heartbeat();
  expect(await silences(stopped)).toHaveLength(1);
});

test('what ended 31 days ago is forgotten', async () => {
  const [early, late] = await devices(2);
  await early!.heartbeat();
  await late!.heartbeat();
  passes(2 * WINDOW);
  await early!.heartbeat();
  passes(86_400);
  await late!.heartbeat();
  passes(30.5 * 86_400);
  await app.sample();
  expect(await silences(early!)).toEqual([]);
  expect(await silences(late!)).toHaveLength(1);
});
