import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildLicense } from '../testing/builders.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const REVEAL = 'mutation ($id: ID!) { revealLicenseKey(id: $id) }';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app, { name: 'Ada Lovelace' });
});
afterAll(() => app.close());

test('the owner and staff see the whole key, and each look is on record without it', async () => {
  const { id, licenseKey } = await buildLicense(app.database, { customerId: ada.user.customerId });
  const staff = await signedIn(app, { role: UserRole.STAFF, name: 'Grace Hopper' });
  for (const person of [ada, staff]) expect(await person.ask(REVEAL, { id })).toEqual({ revealLicenseKey: licenseKey });
  const query = 'query ($id: ID!) { auditEntries(filter: { subjectId: $id }) { nodes { action actor before after } } }';
  const entry = { action: 'license.keyRevealed', before: null, after: null };
  expect((await ada.ask(query, { id })).auditEntries.nodes).toEqual([
    { ...entry, actor: 'Grace Hopper' },
    { ...entry, actor: 'Ada Lovelace' },
  ]);
});

test('somebody else’s license is as good as none', async () => {
  const { id } = await buildLicense(app.database);
  for (const each of [id, 'lic_none']) expect((await ada.refusal(REVEAL, { id: each })).code).toBe('NOT_FOUND');
});

test('no token sees a key', async () => {
  const { customerId } = ada.user;
  const { id } = await buildLicense(app.database, { customerId });
  const { secret } = await buildApiToken(app.database, { customerId });
  expect((await withToken(app, secret).refusal(REVEAL, { id })).code).toBe('FORBIDDEN');
});
