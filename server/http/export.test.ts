import { TokenScope } from '../accounts/api-token.js';
import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildLicense, buildProduct } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { ACTIVATE, HEARTBEAT } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
let licenseKey: string;
let productId: string;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
  productId = (await buildProduct(app.database, { name: 'Atlas, "Pro"' })).id;
  licenseKey = await newLicense(ada.user.customerId!);
});
afterAll(() => app.close());

const newLicense = async (customerId: string) =>
  (await buildLicense(app.database, { customerId, productId, activationLimit: null })).licenseKey;

async function activate(identifier: string, more: object = {}) {
  const input = { licenseKey, identifier, ...more };
  return (await app.anonymous.ask(ACTIVATE, { input })).activate;
}

function fetchFile({ headers }: Caller, filter?: unknown): Promise<Response> {
  const query = filter === undefined ? '' : `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  return fetch(`${app.url}/export/activations.csv${query}`, { headers });
}

async function lines(caller: Caller, filter?: unknown): Promise<string[]> {
  const response = await fetchFile(caller, filter);
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.text()).split('\r\n').slice(1, -1);
}

const identifiers = async (caller: Caller, filter?: unknown) =>
  (await lines(caller, filter)).map((line) => line.split(',')[1]);

async function refusal(caller: Caller, query = '') {
  const response = await fetch(`${app.url}/export/activations.csv${query}`, { headers: caller.headers });
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  return { status: response.status, ...errors[0]!.extensions };
}

test('a device is one line with what the API says of it, under the names of the API', async () => {
  const { activation, activationToken } = await activate('DEV-1', {
    label: 'Reception, left',
    hostname: 'reception',
    platform: 'Windows 11',
    appVersion: '1.2.3',
  });
  const { lastSeenAt } = (await app.anonymous.ask(HEARTBEAT, { input: { activationToken } })).heartbeat;
  const response = await fetchFile(ada, { identifier: 'dev-1' });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  const {
    activatedAt,
    license: { id: licenseId, maskedKey },
  } = (
    await ada.ask('query ($id: ID!) { activation(id: $id) { activatedAt license { id maskedKey } } }', {
      id: activation.id,
    })
  ).activation;
  expect(text).toBe(
    '\ufeffid,identifier,identifierType,label,hostname,platform,appVersion,status,heartbeatStatus,lastSeenAt,' +
      'activatedAt,deactivatedAt,deactivationReason,deactivatedBy,licenseId,maskedKey,productId,product,' +
      'customerId,customer\r\n' +
      `${activation.id},DEV-1,HARDWARE,"Reception, left",reception,Windows 11,1.2.3,ACTIVE,ALIVE,${lastSeenAt},` +
      `${activatedAt},,,,${licenseId},${maskedKey},${productId},"Atlas, ""Pro""",${ada.user.customerId},Acme Ltd\r\n`,
  );
});

test('browsers save it under a name with the day, and keep no copy', async () => {
  const { headers } = await fetchFile(ada);
  const today = app.database.clock.now().toISOString().slice(0, 10);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="activations-${today}.csv"`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('nothing that software sends becomes a formula', async () => {
  await activate('=cmd|calc!A1', { label: '@SUM(1)', hostname: '-x', platform: '+1' });
  const [line] = await lines(ada, { identifier: 'cmd|' });
  expect(line).toContain("'=cmd|calc!A1,HARDWARE,'@SUM(1),'-x,'+1,");
});

test('the filter is that of the API, the newest device comes first', async () => {
  await activate('older.example', { identifierType: 'DOMAIN' });
  await activate('newer.example', { identifierType: 'DOMAIN' });
  await activate('filtered-1');
  expect(await identifiers(ada, { identifierType: 'DOMAIN' })).toEqual(['newer.example', 'older.example']);
  expect(await identifiers(ada, { identifier: 'filtered', heartbeatStatus: ['NOT_STARTED'] })).toEqual(['filtered-1']);
  expect(await identifiers(ada, { identifier: 'filtered', lastSeenAfter: '2026-01-01T00:00:00Z' })).toEqual([]);
  expect(await identifiers(ada, { status: ['DEACTIVATED'] })).toEqual([]);
  expect(await identifiers(ada, null)).toEqual(await identifiers(ada));
});

test.each(['{', '[]', '{"nothing":1}', '{"status":["GONE"]}', '{"lastSeenAfter":"soon"}', '1&filter=2'])(
  'what is no filter is refused: %s',
  async (filter) => {
    expect(await refusal(ada, `?filter=${filter}`)).toEqual({
      status: 400,
      code: 'VALIDATION_FAILED',
      field: 'filter',
    });
  },
);

test('a customer gets what is theirs; staff get everybody’s, or one customer’s', async () => {
  await activate('ours');
  const bob = await signedIn(app);
  await app.anonymous.ask(ACTIVATE, {
    input: { licenseKey: await newLicense(bob.user.customerId!), identifier: 'theirs' },
  });
  const staff = await signedIn(app, { role: UserRole.STAFF });
  expect(await identifiers(bob)).toEqual(['theirs']);
  expect(await identifiers(ada)).toContain('ours');
  expect(await identifiers(ada)).not.toContain('theirs');
  expect(await identifiers(staff)).toEqual(expect.arrayContaining(['ours', 'theirs']));
  expect(await identifiers(staff, { customerId: bob.user.customerId })).toEqual(['theirs']);
  const foreign = `?filter=${JSON.stringify({ customerId: bob.user.customerId })}`;
  expect(await refusal(ada, foreign)).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
});

test('a partner tool needs the scope that reads activations', async () => {
  const { customerId } = ada.user;
  const reader = await buildApiToken(app.database, { customerId, scopes: [TokenScope.ACTIVATIONS_READ] });
  const other = await buildApiToken(app.database, { customerId, scopes: [TokenScope.LICENSES_READ] });
  expect(await identifiers(withToken(app, reader.secret))).toEqual(await identifiers(ada));
  expect(await refusal(withToken(app, other.secret))).toEqual({
    status: 403,
    code: 'INSUFFICIENT_SCOPE',
    scope: 'ACTIVATIONS_READ',
  });
});

test('nobody else gets a file: not the anonymous, not a wrong token, not a page of another origin', async () => {
  const elsewhere = Object.assign(Object.create(ada), { headers: { ...ada.headers, origin: 'https://evil.example' } });
  for (const caller of [app.anonymous, withToken(app, 'lsn_wrong'), elsewhere]) {
    expect(await refusal(caller)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  }
});

test('other methods find nothing there', async () => {
  for (const method of ['HEAD', 'POST', 'DELETE']) {
    const { status } = await fetch(`${app.url}/export/activations.csv`, { method, headers: ada.headers });
    expect(status).toBe(404);
  }
});
