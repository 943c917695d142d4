import { pino } from 'pino';
import { buildCustomer } from '../testing/builders.js';
import { expectCountersToMatch } from '../testing/check-counters.js';
import { ACTIVATIONS } from '../testing/operations.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { DEMO_USERS } from './demo-data.js';
import { startFleet } from './fleet.js';
import { seedDemo } from './seed.js';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.close());

/** Those that were there, and among those that were not until a minute ago: who was heard. */
async function activeAndSeen(): Promise<{ active: number; seen: number }> {
  const [row] = await app.database.query<{ active: string; seen: string }[]>(
    `SELECT COUNT(*) AS active,
       COUNT(CASE WHEN activated_at > UTC_TIMESTAMP() - INTERVAL 1 MINUTE THEN last_seen_at END) AS seen
     FROM activations WHERE status = 'ACTIVE'`,
  );
  return { active: Number(row?.active), seen: Number(row?.seen) };
}

test('an empty database gets the sign-ins of the contract and devices with a past; a second start changes nothing', async () => {
  expect(await seedDemo(app.database)).toBe(true);
  const before = await app.database.query('SELECT id, revision, last_seen_at FROM activations ORDER BY id');
  expect(await seedDemo(app.database)).toBe(true);
  expect(await app.database.query('SELECT id, revision, last_seen_at FROM activations ORDER BY id')).toEqual(before);
  for (const { email, password } of DEMO_USERS) {
    const caller = await app.anonymous.signIn(email, password);
    const { activations } = await caller.ask(ACTIVATIONS, { filter: { heartbeatStatus: ['DEAD'] } });
    expect(activations.totalCount).toBeGreaterThan(0);
    const { devicesOnline } = await caller.ask('{ devicesOnline(period: LAST_30_DAYS) { online } }');
    // All but a day: the service was down for a while.
    expect(devicesOnline.length).toBeGreaterThan(29 * 24);
    expect(new Set(devicesOnline.map(({ online }: { online: number }) => online)).size).toBeGreaterThan(10);
  }
  const [{ silent }] = await app.database.query<[{ silent: string }]>(
    'SELECT COUNT(DISTINCT activation_id) AS silent FROM past_silences',
  );
  expect(Number(silent)).toBeGreaterThan(100);
  await expectCountersToMatch(app.database);
});

test('nodes that start at the same time load it once, and it is the demo for all of them', async () => {
  const second = await createTestApp({ databaseUrl: app.databaseUrl });
  expect(await Promise.all([seedDemo(app.database), seedDemo(second.database)])).toEqual([true, true]);
  await second.close();
  expect(await app.database.query('SELECT id FROM users')).toHaveLength(DEMO_USERS.length);
  await expectCountersToMatch(app.database);
});

test('a database that holds anything else is left alone', async () => {
  await buildCustomer(app.database);
  expect(await seedDemo(app.database)).toBe(false);
  expect(await app.database.query('SELECT id FROM customers')).toHaveLength(1);
});

test('the fleet activates and heartbeats through the public API, and stops when told', async () => {
  await seedDemo(app.database);
  const { active: before } = await activeAndSeen();
  const fleet = startFleet({ url: app.url, log: pino({ level: 'silent' }) });
  for (;;) {
    const { active, seen } = await activeAndSeen();
    if (active > before + 20 && seen > 10) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await fleet.stop();
  await expectCountersToMatch(app.database);
}, 60_000);
