import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildProduct } from '../testing/builders.js';
import { ACTIVATE, AUDIT_ENTRIES, VALIDATE } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { watch } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const KEY = 'TOPSECRET-KEYOFADA-8642';
const MASKED = 'XXXXXXXXX-XXXXXXXX-8642';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('a license key leaves the server when it is issued and when it is revealed, and is masked in all else', async () => {
  const staff = await signedIn(app, { role: UserRole.STAFF });
  const ada = await signedIn(app);
  const { token, secret } = await buildApiToken(app.database, { customerId: ada.user.customerId });
  const partner = withToken(app, secret);
  const { id: productId } = await buildProduct(app.database);
  const issue = `mutation ($input: IssueLicenseInput!) { issueLicense(input: $input) { licenseKey license { id maskedKey } } }`;
  const input = { productId, customerId: token.customerId, key: KEY, activationLimit: 1 };
  const { issueLicense } = await staff.ask(issue, { input });
  expect(issueLicense).toMatchObject({ licenseKey: KEY, license: { maskedKey: MASKED } });
  const { id } = issueLicense.license;

  // From here on everything that anybody is told is kept, and searched at the end.
  const told: string[] = [];
  const watcher = await watch(app, ada, 'id identifier license { maskedKey }');
  const say = async (answer: Promise<unknown>) => told.push(JSON.stringify(await answer));
  await say(app.anonymous.send(ACTIVATE, { input: { licenseKey: KEY, identifier: 'A' } }));
  await say(app.anonymous.send(ACTIVATE, { input: { licenseKey: KEY, identifier: 'B' } }));
  await say(app.anonymous.send(ACTIVATE, { input: { licenseKey: `${KEY}x`, identifier: 'B' } }));
  await say(app.anonymous.send(ACTIVATE, { input: { licenseKey: KEY, identifier: '' } }));
  await say(app.anonymous.send(VALIDATE, { input: { licenseKey: KEY, identifier: 'C' } }));
  await say(staff.send(issue, { input }));
  const state =
    'id maskedKey validation { code detail license { maskedKey } } activations { nodes { id identifier history { nodes { before after } } } }';
  for (const who of [ada, partner, staff]) {
    await say(
      who.send(`query ($query: String!) { licenses(filter: { query: $query }) { nodes { ${state} } } }`, {
        query: KEY,
      }),
    );
    await say(who.send(`query ($id: ID!) { node(id: $id) { ... on License { ${state} } } }`, { id }));
    await say(who.send(AUDIT_ENTRIES, {}));
  }
  await say(staff.send('mutation ($id: ID!) { suspendLicense(id: $id) { maskedKey } }', { id }));
  await say(Promise.resolve(watcher.received));
  expect(told.join('\n')).toContain(MASKED);
  expect(told.join('\n')).not.toContain('TOPSECRET');
  expect(told.join('\n')).not.toContain('KEYOFADA');

  expect(await ada.ask('mutation ($id: ID!) { revealLicenseKey(id: $id) }', { id })).toEqual({ revealLicenseKey: KEY });
  const entries = JSON.stringify(await app.database.query('SELECT * FROM audit_entries'));
  expect(entries).toContain('license.keyRevealed');
  expect(entries).not.toContain('TOPSECRET');
});

test('a fault of ours does not write the key to the log, nor does a fault in the request', async () => {
  const broken = jest.spyOn(app.database, 'run').mockImplementation(() => {
    throw Object.assign(new Error('ER_SOMETHING'), { sql: `SELECT '${KEY}'`, parameters: [KEY] });
  });
  expect((await app.anonymous.refusal(ACTIVATE, { input: { licenseKey: KEY, identifier: 'A' } })).code).toBe(
    'INTERNAL',
  );
  broken.mockRestore();
  await app.anonymous.send(ACTIVATE, { input: { licenseKey: KEY, identifier: 'A', [KEY]: 1 } });
  await app.anonymous.post(`{"query": "{ ${KEY}`);
  // One at least: an event of the test before may have come upon the fault, too.
  expect(app.logged).not.toEqual([]);
  expect(JSON.stringify(app.logged)).not.toContain('TOPSECRET');
});
