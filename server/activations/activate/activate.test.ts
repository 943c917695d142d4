import { UserRole } from '../../accounts/user.js';
import { buildLicense } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { ACTIVATE, DEACTIVATE, HEARTBEAT } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const activate = (licenseKey: string, identifier: string, more: object = {}) =>
  app.anonymous.send(ACTIVATE, { input: { licenseKey, identifier, ...more } });
const activated = async (licenseKey: string, identifier: string, more: object = {}) =>
  (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier, ...more } })).activate;
const refusal = (licenseKey: string, identifier: string, more: object = {}) =>
  app.anonymous.refusal(ACTIVATE, { input: { licenseKey, identifier, ...more } });
const deactivate = (activationToken: string) => app.anonymous.ask(DEACTIVATE, { input: { activationToken } });

describe('a new identifier', () => {
  test('takes a slot, is told the interval, and is never seen until it heartbeats', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 3 });
    const answer = await activated(licenseKey, 'MAC-1', { label: "Ada's laptop" });
    expect(answer).toMatchObject({
      alreadyActive: false,
      heartbeatIntervalSeconds: 300,
      activation: { identifier: 'MAC-1', status: 'ACTIVE', lastSeenAt: null, label: "Ada's laptop" },
    });
    expect(answer.activation.license).toEqual({ activationsInUse: 1, activationsRemaining: 2, status: 'ACTIVE' });
    expect(answer.activation.id).toMatch(/^act_/);
  });

  test('is refused when all slots are in use, with the limit and the devices silent longest, masked', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 1 });
    await activated(licenseKey, 'SERIAL-1234567');
    expect(await refusal(licenseKey, 'other')).toEqual({
      code: 'ACTIVATION_LIMIT_REACHED',
      limit: 1,
      inUse: 1,
      staleActivations: [{ maskedIdentifier: '••••••••••4567', lastSeenAt: null }],
    });
  });

  test('is told of three devices: those never heard first, then the one that was heard longest ago', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 4 });
    const tokens: string[] = [];
    for (const name of ['A', 'B', 'C', 'D']) tokens.push((await activated(licenseKey, name)).activationToken);
    const heard: string[] = [];
    for (const activationToken of [tokens[1], tokens[0]]) {
      heard.push((await app.anonymous.ask(HEARTBEAT, { input: { activationToken } })).heartbeat.lastSeenAt);
      app.database.clock.advance(10);
    }
    expect((await refusal(licenseKey, 'other')).staleActivations).toMatchObject([
      { lastSeenAt: null },
      { lastSeenAt: null },
      { lastSeenAt: heard[0] },
    ]);
  });

  test('always finds a slot on an unlimited license', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: null });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => activated(licenseKey, `d${i}`)));
    expect(answers.at(-1).activation.license.activationsRemaining).toBeNull();
  });
});

describe('the same identifier again', () => {
  test('answers the same activation and token, takes no slot and works at the limit', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 1 });
    const first = await activated(licenseKey, 'A');
    const again = await activated(licenseKey, ' A ');
    expect(again.alreadyActive).toBe(true);
    expect(again.activation).toEqual(first.activation);
    expect(again.activationToken).toBe(first.activationToken);
  });

  test('makes a new activation after a deactivation, with Last Seen never', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 1 });
    const first = await activated(licenseKey, 'A');
    await deactivate(first.activationToken);
    const again = await activated(licenseKey, 'A');
    expect(again.alreadyActive).toBe(false);
    expect(again.activation.id).not.toBe(first.activation.id);
    expect(again.activation.lastSeenAt).toBeNull();
  });

  test('is another one when case, accents or trailing characters differ, as hardware ids are compared exactly', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: null });
    const spellings = ['resume', 'Resume', 'résumé', 'resume\u00a0x', '🖥️', '🖥'];
    for (const spelling of spellings) expect((await activated(licenseKey, spelling)).alreadyActive).toBe(false);
  });

  test('is the same one composed or decomposed, since identifiers are stored as NFC', async () => {
    const { licenseKey } = await buildLicense(app.database);
    await activated(licenseKey, 'caf\u00e9');
    expect((await activated(licenseKey, 'cafe\u0301')).alreadyActive).toBe(true);
  });

  test('is the same one as a domain or as hardware', async () => {
    const { licenseKey } = await buildLicense(app.database);
    await activated(licenseKey, 'example.com', { identifierType: 'DOMAIN' });
    expect((await activated(licenseKey, 'example.com')).alreadyActive).toBe(true);
  });
});

describe('many at the same time', () => {
  test('64 distinct identifiers on 10 free slots: exactly 10 succeed', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 10 });
    const answers = await Promise.all(Array.from({ length: 64 }, (_, i) => activate(licenseKey, `device ${i}`)));
    expect(answers.filter(({ data }) => data?.activate).length).toBe(10);
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect(new Set(codes)).toEqual(new Set(['ACTIVATION_LIMIT_REACHED']));
    await expectCountersToMatch(app.database);
  });

  test('64 of one identifier: all succeed, with one row', async () => {
    const { id, licenseKey } = await buildLicense(app.database, { activationLimit: 1 });
    const answers = await Promise.all(Array.from({ length: 64 }, () => activated(licenseKey, 'one')));
    expect(new Set(answers.map(({ activation }) => activation.id)).size).toBe(1);
    expect(answers.filter(({ alreadyActive }) => !alreadyActive).length).toBe(1);
    expect(await app.database.query('SELECT id FROM activations WHERE license_id = ?', [id])).toHaveLength(1);
    await expectCountersToMatch(app.database);
  });

  test('activations and deactivations mixed never break the limit nor the counter', async () => {
    const { id, licenseKey } = await buildLicense(app.database, { activationLimit: 3 });
    const live = async (name: string) => {
      for (let round = 0; round < 4; round++) {
        const { data } = await activate(licenseKey, name);
        if (data?.activate) await deactivate(data.activate.activationToken);
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, i) => live(`device ${i % 6}`)));
    await expectCountersToMatch(app.database);
    const [license] = await app.database.query<{ inUse: number }[]>(
      'SELECT activations_in_use AS inUse FROM licenses WHERE id = ?',
      [id],
    );
    expect(license?.inUse).toBeLessThanOrEqual(3);
  });
});

describe('a license that cannot be used', () => {
  const past = new Date('2020-01-01T00:00:00.000Z');

  test.each([
    ['unknown', null, { code: 'LICENSE_NOT_FOUND' }],
    ['nobody’s', { customerId: null }, { code: 'LICENSE_NOT_ASSIGNED' }],
    ['suspended', { suspendedAt: past }, { code: 'LICENSE_SUSPENDED' }],
    ['expired', { expiresAt: past }, { code: 'LICENSE_EXPIRED', expiredAt: '2020-01-01T00:00:00.000Z' }],
    [
      'revoked, suspended and expired',
      { revokedAt: past, suspendedAt: past, expiresAt: past },
      { code: 'LICENSE_REVOKED' },
    ],
  ])('that is %s is refused with its code, and nothing is stored', async (_, overrides, expected) => {
    const licenseKey = overrides ? (await buildLicense(app.database, overrides)).licenseKey : 'NO-SUCH-KEY';
    expect(await refusal(licenseKey, 'A')).toEqual(expected);
    await expectCountersToMatch(app.database);
  });

  test('works until the instant of its expiry', async () => {
    const now = app.database.clock.now();
    const { licenseKey } = await buildLicense(app.database, { expiresAt: new Date(now.getTime() + 3_600_000) });
    await activated(licenseKey, 'A');
    app.database.clock.advance(3_600);
    expect((await refusal(licenseKey, 'B')).code).toBe('LICENSE_EXPIRED');
    app.database.clock.advance(-3_600);
  });
});

test('an expiry that only the database’s clock has reached is told as such', async () => {
  const { clock } = app.database;
  const { licenseKey } = await buildLicense(app.database, { expiresAt: new Date(clock.now().getTime() - 100) });
  clock.synchronise(new Date(Date.now() - 60_000), 0);
  expect((await refusal(licenseKey, 'A')).code).toBe('LICENSE_EXPIRED');
  await app.database.synchroniseClock();
});

test('whoever knows a key of another customer is not told whose it is', async () => {
  const { licenseKey, customerId } = await buildLicense(app.database);
  const query = `mutation ($input: ActivateInput!) { activate(input: $input) { activation {
    license { customer { id } activations { totalCount } } history { totalCount } } } }`;
  const seenBy = async (caller: Caller) =>
    (await caller.ask(query, { input: { licenseKey, identifier: 'A' } })).activate.activation;
  expect(await seenBy(await signedIn(app))).toEqual({
    license: { customer: null, activations: { totalCount: 0 } },
    history: { totalCount: 0 },
  });
  const theirs = {
    license: { customer: { id: customerId }, activations: { totalCount: 1 } },
    history: { totalCount: 1 },
  };
  expect(await seenBy(await signedIn(app, { customerId }))).toEqual(theirs);
  expect(await seenBy(await signedIn(app, { role: UserRole.STAFF }))).toEqual(theirs);
});

describe('an idempotency key', () => {
  test('answers the same activation for the same input, also in parallel', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 2 });
    const retries = Array.from({ length: 16 }, () => activated(licenseKey, 'A', { idempotencyKey: 'k1' }));
    const answers = await Promise.all(retries);
    expect(new Set(answers.map(({ activation }) => activation.id)).size).toBe(1);
    await expectCountersToMatch(app.database);
  });

  test('is refused with another input, also when the first answer was an activation that stood already', async () => {
    const { licenseKey } = await buildLicense(app.database);
    await activated(licenseKey, 'A');
    await activated(licenseKey, 'A', { idempotencyKey: 'k' });
    expect((await refusal(licenseKey, 'B', { idempotencyKey: 'k' })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('belongs to one license', async () => {
    const [one, two] = [await buildLicense(app.database), await buildLicense(app.database)];
    await activated(one.licenseKey, 'A', { idempotencyKey: 'k' });
    expect((await activated(two.licenseKey, 'B', { idempotencyKey: 'k' })).alreadyActive).toBe(false);
  });

  test('does not freeze a failure', async () => {
    const { licenseKey } = await buildLicense(app.database, { activationLimit: 1 });
    const first = await activated(licenseKey, 'A');
    expect((await refusal(licenseKey, 'B', { idempotencyKey: 'k' })).code).toBe('ACTIVATION_LIMIT_REACHED');
    await deactivate(first.activationToken);
    expect((await activated(licenseKey, 'B', { idempotencyKey: 'k' })).alreadyActive).toBe(false);
  });

  test('neither revives nor answers active after a deactivation', async () => {
    const { licenseKey } = await buildLicense(app.database);
    const first = await activated(licenseKey, 'A', { idempotencyKey: 'k' });
    await deactivate(first.activationToken);
    expect((await refusal(licenseKey, 'A', { idempotencyKey: 'k' })).code).toBe('ACTIVATION_DEACTIVATED');
  });

  test.each(['', 'x'.repeat(256)])('has 1 to 255 characters', async (idempotencyKey) => {
    const { licenseKey } = await buildLicense(app.database);
    expect(await refusal(licenseKey, 'A', { idempotencyKey })).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'idempotencyKey',
    });
  });
});
