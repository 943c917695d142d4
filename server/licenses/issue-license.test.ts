import { UserRole } from '../accounts/user.js';
import { buildCustomer, buildProduct } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { ACTIVATE, AUDIT_ENTRIES } from '../testing/operations.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let staff: Caller;
let productId: string;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF, name: 'Grace Hopper' });
  productId = (await buildProduct(app.database)).id;
});
afterAll(() => app.close());

const ISSUE = `mutation ($input: IssueLicenseInput!) { issueLicense(input: $input) { licenseKey
  license { id maskedKey status activationLimit activationsInUse expiresAt customer { id } product { id } } } }`;
const issue = async (input: object = {}) => (await staff.ask(ISSUE, { input: { productId, ...input } })).issueLicense;
const refusal = (input: object) => staff.refusal(ISSUE, { input: { productId, ...input } });

test('issues a license with a random key that works at once', async () => {
  const { id: customerId } = await buildCustomer(app.database);
  const expiresAt = '2099-01-01T00:00:00.000Z';
  const { license, licenseKey } = await issue({ customerId, activationLimit: 3, expiresAt });
  expect(licenseKey).toMatch(/^([A-Z2-9]{5}-){4}[A-Z2-9]{5}$/);
  expect(license).toMatchObject({ status: 'ASSIGNED', activationLimit: 3, activationsInUse: 0, expiresAt });
  expect(license).toMatchObject({ customer: { id: customerId }, product: { id: productId } });
  const { activate } = await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'A' } });
  expect(activate.activation.license.status).toBe('ACTIVE');
});

test('without a customer it is AVAILABLE, without a limit unlimited, without an instant for good', async () => {
  const { license } = await issue();
  expect(license).toMatchObject({ status: 'AVAILABLE', customer: null, activationLimit: null, expiresAt: null });
});

test("takes the vendor's own key, and the audit has it masked", async () => {
  const { license, licenseKey } = await issue({ key: ' LEGACY-0815-4711 ' });
  expect(licenseKey).toBe('LEGACY-0815-4711');
  expect(license.maskedKey).toBe('XXXXXX-XXXX-4711');
  const { auditEntries } = await staff.ask(AUDIT_ENTRIES, { filter: { subjectId: license.id } });
  expect(auditEntries.nodes).toMatchObject([{ action: 'license.issued', actorType: 'STAFF', before: null }]);
  expect(JSON.parse(auditEntries.nodes[0].after)).toMatchObject({ licenseKey: 'XXXXXX-XXXX-4711', productId });
  expect(JSON.stringify(auditEntries)).not.toContain('LEGACY');
});

test('refuses a key that is taken, also when two ask at once', async () => {
  const answers = await Promise.all(
    [1, 2].map(() => staff.send(ISSUE, { input: { productId, key: 'TAKEN-ONCE-ONLY' } })),
  );
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'VALIDATION_FAILED', field: 'key' }]);
  expect((await issue({ key: 'taken-once-only' })).licenseKey).toBe('taken-once-only');
});

test.each([
  ['a limit of 0', 'activationLimit', { activationLimit: 0 }],
  ['a limit below 0', 'activationLimit', { activationLimit: -1 }],
  ['an empty key', 'key', { key: '' }],
  ['a key of 256 characters', 'key', { key: 'x'.repeat(256) }],
  ['a key with blanks', 'key', { key: 'A B' }],
])('refuses %s', async (_, field, input) => {
  expect(await refusal(input)).toEqual({ code: 'VALIDATION_FAILED', field });
});

test('does not know an unknown product or customer', async () => {
  expect((await refusal({ productId: 'prd_unknown' })).code).toBe('NOT_FOUND');
  expect((await refusal({ customerId: 'cus_unknown' })).code).toBe('NOT_FOUND');
});

test('is for staff', async () => {
  const person = await signedIn(app);
  expect((await person.refusal(ISSUE, { input: { productId } })).code).toBe('FORBIDDEN');
});
