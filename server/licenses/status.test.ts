import { buildLicense } from '../testing/builders.js';
import { Device } from '../testing/devices.js';
import { DEACTIVATE } from '../testing/operations.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import type { License } from './license.js';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
});
afterAll(() => app.close());

const build = (overrides: Partial<License>) =>
  buildLicense(app.database, { customerId: ada.user.customerId, ...overrides });
const statusOf = async (id: string) =>
  (await ada.ask('query ($id: ID!) { license(id: $id) { status } }', { id })).license.status;

const then = new Date('2026-01-01T00:00:00.000Z');

test.each<[string, Partial<License>]>([
  ['ASSIGNED', {}],
  ['ACTIVE', { firstActivatedAt: then }],
  ['EXPIRED', { expiresAt: then, firstActivatedAt: then }],
  ['EXPIRED', { expiresAt: then }],
  ['SUSPENDED', { suspendedAt: then, expiresAt: then, firstActivatedAt: then }],
  ['REVOKED', { revokedAt: then, suspendedAt: then, expiresAt: then, firstActivatedAt: then }],
])('%s comes before all that stands behind it: %j', async (status, overrides) => {
  expect(await statusOf((await build(overrides)).id)).toBe(status);
});

test('the first device makes it ACTIVE, and removing the last one leaves it so', async () => {
  const license = await build({});
  expect(await statusOf(license.id)).toBe('ASSIGNED');
  const device = await Device.activate(app, license);
  expect(await statusOf(license.id)).toBe('ACTIVE');
  await app.anonymous.ask(DEACTIVATE, { input: { activationToken: device.token } });
  expect(await statusOf(license.id)).toBe('ACTIVE');
});

test('an expiry is decided at the instant of reading, to the millisecond: from it on, nothing works', async () => {
  const expiresAt = new Date(app.database.clock.now().getTime() + 60_000);
  const license = await build({ expiresAt });
  const at = async (ms: number) => {
    const now = jest.spyOn(app.database.clock, 'now').mockReturnValue(new Date(expiresAt.getTime() + ms));
    try {
      return await statusOf(license.id);
    } finally {
      now.mockRestore();
    }
  };
  expect([await at(-1), await at(0), await at(1)]).toEqual(['ASSIGNED', 'EXPIRED', 'EXPIRED']);
});

test.each([
  [null, 3, null],
  [1, 1, 0],
  [5, 2, 3],
  [2, 4, 0],
])('of a limit of %p with %i in use, %p remain', async (activationLimit, count, remaining) => {
  const license = await build({ activationLimit: null });
  for (let i = 0; i < count; i++) await Device.activate(app, license, `device ${i}`);
  await app.database.query('UPDATE licenses SET activation_limit = ? WHERE id = ?', [activationLimit, license.id]);
  const query = 'query ($id: ID!) { license(id: $id) { activationsInUse activationsRemaining } }';
  expect((await ada.ask(query, { id: license.id })).license).toEqual({
    activationsInUse: count,
    activationsRemaining: remaining,
  });
});
