import type { License } from '../../licenses/license.js';
import { buildLicense } from '../../testing/builders.js';
import { ACTIVATE, DEACTIVATE, VALIDATE } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
});
afterAll(() => app.close());

const build = (more: Partial<License> = {}) =>
  buildLicense(app.database, { customerId: ada.user.customerId, activationLimit: 2, ...more });
const validate = async (licenseKey: string, identifier?: string) =>
  (await app.anonymous.ask(VALIDATE, { input: { licenseKey, identifier } })).validateLicense;
const activate = async (licenseKey: string, identifier: string) =>
  (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } })).activate;

const past = new Date('2026-01-02T03:04:05.678Z');

describe('a license', () => {
  test.each([
    ['VALID', {}, 'The license is valid and never expires. Activations in use: 0 of 2.'],
    [
      'VALID',
      { activationLimit: null, expiresAt: new Date('2100-01-01T00:00:00Z') },
      'The license is valid until 2100-01-01T00:00:00.000Z. Activations in use: 0, unlimited.',
    ],
    [
      'LICENSE_EXPIRED',
      { expiresAt: past },
      'The license expired at 2026-01-02T03:04:05.678Z. Activations in use: 0 of 2.',
    ],
    [
      'LICENSE_SUSPENDED',
      { suspendedAt: past, expiresAt: past },
      'The license is suspended since 2026-01-02T03:04:05.678Z, until the vendor reinstates it. Activations in use: 0 of 2.',
    ],
    [
      'LICENSE_REVOKED',
      { revokedAt: past, suspendedAt: past },
      'The license was revoked at 2026-01-02T03:04:05.678Z, for good. Activations in use: 0 of 2.',
    ],
  ])('is %s: the portal reads the same words as the software', async (code, overrides, detail) => {
    const { id, licenseKey } = await build(overrides);
    const software = await validate(licenseKey);
    expect(software).toMatchObject({ code, valid: code === 'VALID', detail });
    const query = `query ($id: ID!) { license(id: $id) { validation {
      valid code detail license { maskedKey status activationLimit activationsInUse productName } } } }`;
    expect((await ada.ask(query, { id })).license.validation).toEqual(software);
  });

  test('that nobody has, says so; one that there is not has nothing else to tell', async () => {
    const { licenseKey } = await build({ customerId: null });
    expect(await validate(licenseKey)).toMatchObject({ valid: false, code: 'LICENSE_NOT_ASSIGNED' });
    expect(await validate('NO-SUCH-KEY')).toEqual({
      valid: false,
      code: 'LICENSE_NOT_FOUND',
      detail: 'There is no license with this key.',
      license: null,
    });
  });
});

describe('an identifier', () => {
  test('is told whether a slot is free for it', async () => {
    const { licenseKey } = await build({ activationLimit: 1 });
    expect(await validate(licenseKey, 'A')).toMatchObject({
      code: 'NOT_ACTIVATED',
      detail: 'The identifier is not activated; a slot is free for it. Activations in use: 0 of 1.',
    });
    await activate(licenseKey, 'B');
    expect((await validate(licenseKey, 'A')).detail).toContain('no slot is free for it. Activations in use: 1 of 1.');
    expect(await validate(licenseKey, 'B')).toMatchObject({ valid: true, code: 'VALID' });
  });

  test('hears when it was deactivated, or that it is suspended', async () => {
    const { licenseKey } = await build();
    const { activation, activationToken } = await activate(licenseKey, 'A');
    await app.database.query("UPDATE activations SET status = 'SUSPENDED' WHERE id = ?", [activation.id]);
    expect((await validate(licenseKey, 'A')).code).toBe('ACTIVATION_SUSPENDED');
    await app.database.query("UPDATE activations SET status = 'ACTIVE' WHERE id = ?", [activation.id]);
    await app.anonymous.ask(DEACTIVATE, { input: { activationToken } });
    const { code, detail } = await validate(licenseKey, 'A');
    expect(code).toBe('ACTIVATION_DEACTIVATED');
    expect(detail).toMatch(/deactivated at \d{4}-.*Z; a slot is free for it\. Activations in use: 0 of 2\.$/);
  });

  test('that was activated several times hears of the last', async () => {
    const { licenseKey } = await build();
    const details: string[] = [];
    for (let life = 0; life < 2; life++) {
      const { activationToken } = await activate(licenseKey, 'A');
      app.database.clock.advance(60);
      await app.anonymous.ask(DEACTIVATE, { input: { activationToken } });
      details.push((await validate(licenseKey, 'A')).detail);
    }
    expect(details[1]! > details[0]!).toBe(true);
  });

  test('comes second: of a license that fails, nothing is said about it', async () => {
    const { licenseKey } = await build({ expiresAt: past });
    expect((await validate(licenseKey, 'A')).code).toBe('LICENSE_EXPIRED');
  });
});

test('validating moves nothing', async () => {
  const { id, licenseKey } = await build();
  const rows = () => app.database.query('SELECT * FROM licenses WHERE id = ?', [id]);
  const before = await rows();
  await validate(licenseKey, 'A');
  expect(await rows()).toEqual(before);
  expect(await app.database.query('SELECT id FROM activations WHERE license_id = ?', [id])).toEqual([]);
});
