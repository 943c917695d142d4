import { TokenScope } from '../accounts/api-token.js';
import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildLicense, buildProduct } from '../testing/builders.js';
import { ACTIVATE, DEACTIVATE, HEARTBEAT } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const DASHBOARD = `{ dashboard { totalLicenses activeLicenses activationsInUse expiringSoon online silent neverSeen
  recentLicenses { id } } }`;
const DAY = 86_400_000;

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
let customerId: string;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(async () => {
  ada = await signedIn(app);
  customerId = ada.user.customerId!;
});
afterAll(() => app.close());

async function device(licenseKey: string, identifier: string): Promise<string> {
  return (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } })).activate.activationToken;
}

const zero = { totalLicenses: 0, activeLicenses: 0, activationsInUse: 0, expiringSoon: 0 };
const nobody = { online: 0, silent: 0, neverSeen: 0 };

test('a new customer has nothing', async () => {
  expect((await ada.ask(DASHBOARD)).dashboard).toEqual({ ...zero, ...nobody, recentLicenses: [] });
});

test('devices are online, silent or never seen, and together they are the slots in use', async () => {
  const { id: productId } = await buildProduct(app.database, { heartbeatWindowSeconds: 60 });
  const { licenseKey } = await buildLicense(app.database, { customerId, productId });
  const [silent, online, gone] = [
    await device(licenseKey, '1'),
    await device(licenseKey, '2'),
    await device(licenseKey, '3'),
  ];
  await device(licenseKey, 'never');
  const beat = (activationToken: string) => app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
  await beat(silent);
  await beat(gone);
  await app.anonymous.ask(DEACTIVATE, { input: { activationToken: gone } });
  app.database.clock.advance(61);
  await beat(online);
  expect((await ada.ask(DASHBOARD)).dashboard).toMatchObject({
    totalLicenses: 1,
    activeLicenses: 1,
    activationsInUse: 3,
    online: 1,
    silent: 1,
    neverSeen: 1,
  });
  app.database.clock.advance(-61);
});

test('expiring soon is what ends within 30 days, neither ended nor revoked', async () => {
  const now = app.database.clock.now().getTime();
  const build = (inDays: number | null, more: object = {}) =>
    buildLicense(app.database, {
      customerId,
      expiresAt: inDays === null ? null : new Date(now + inDays * DAY),
      ...more,
    });
  await build(null);
  await build(-1);
  await build(1);
  await build(29.9);
  await build(31);
  await build(2, { revokedAt: new Date(now) });
  await build(2, { suspendedAt: new Date(now) });
  expect((await ada.ask(DASHBOARD)).dashboard).toMatchObject({ totalLicenses: 7, activeLicenses: 0, expiringSoon: 3 });
});

test('the five newest licenses, the newest first', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) ids.unshift((await buildLicense(app.database, { customerId })).id);
  const { recentLicenses } = (await ada.ask(DASHBOARD)).dashboard;
  expect(recentLicenses.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 5));
});

test('nobody else’s rows count; for staff all do', async () => {
  const { licenseKey } = await buildLicense(app.database);
  await device(licenseKey, '1');
  expect((await ada.ask(DASHBOARD)).dashboard).toMatchObject({ ...zero, ...nobody });
  const staff = await signedIn(app, { role: UserRole.STAFF });
  const [{ total }] = await app.database.query<[{ total: string }]>('SELECT COUNT(*) AS total FROM licenses');
  const [{ inUse }] = await app.database.query<[{ inUse: string }]>(
    'SELECT SUM(activations_in_use) AS inUse FROM licenses',
  );
  expect((await staff.ask(DASHBOARD)).dashboard).toMatchObject({
    totalLicenses: Number(total),
    activationsInUse: Number(inUse),
  });
});

test('a token needs to read both licenses and activations', async () => {
  const answer = async (scopes: TokenScope[]) => {
    const { secret } = await buildApiToken(app.database, { customerId, scopes });
    const { data, errors } = await withToken(app, secret).send(DASHBOARD);
    return errors?.[0]?.extensions ?? data.dashboard;
  };
  const { LICENSES_READ, ACTIVATIONS_READ } = TokenScope;
  expect(await answer([LICENSES_READ])).toEqual({ code: 'INSUFFICIENT_SCOPE', scope: 'ACTIVATIONS_READ' });
  expect(await answer([ACTIVATIONS_READ])).toEqual({ code: 'INSUFFICIENT_SCOPE', scope: 'LICENSES_READ' });
  expect(await answer([LICENSES_READ, ACTIVATIONS_READ])).toMatchObject(zero);
});
