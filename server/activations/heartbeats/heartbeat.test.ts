import { buildLicense, buildProduct } from '../../testing/builders.js';
import { ACTIVATE, DEACTIVATE, HEARTBEAT, HEARTBEATS } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function device(overrides: Parameters<typeof buildLicense>[1] = {}) {
  const license = await buildLicense(app.database, { activationLimit: null, ...overrides });
  const input = { licenseKey: license.licenseKey, identifier: 'A' };
  const { activation, activationToken } = (await app.anonymous.ask(ACTIVATE, { input })).activate;
  return { license, id: activation.id as string, token: activationToken as string };
}
const heartbeat = async (activationToken: string, more: object = {}) =>
  (await app.anonymous.ask(HEARTBEAT, { input: { activationToken, ...more } })).heartbeat;
const refusal = (activationToken: string) => app.anonymous.refusal(HEARTBEAT, { input: { activationToken } });
const stored = async (id: string) => {
  const [row] = await app.database.query<{ lastSeenAt: Date | null; appVersion: string | null; revision: number }[]>(
    'SELECT last_seen_at AS lastSeenAt, app_version AS appVersion, revision FROM activations WHERE id = ?',
    [id],
  );
  return row!;
};

test('a heartbeat is answered with the time that is stored, and with when the next one is due', async () => {
  const { id } = await buildProduct(app.database, { heartbeatWindowSeconds: 120 });
  const { token, id: activationId } = await device({ productId: id });
  const answer = await heartbeat(token);
  expect(answer).toMatchObject({
    activationId,
    heartbeatIntervalSeconds: 60,
    licenseStatus: 'ACTIVE',
    licenseExpiresAt: null,
  });
  expect(new Date(answer.lastSeenAt)).toEqual((await stored(activationId)).lastSeenAt);
  expect(Date.parse(answer.nextHeartbeatDueAt) - Date.parse(answer.lastSeenAt)).toBe(120_000);
  expect(answer.lastSeenAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('Last Seen moves forwards and never backwards, whatever the clock does', async () => {
  const { token, id } = await device();
  app.database.clock.advance(3_600);
  const late = await heartbeat(token);
  app.database.clock.advance(-3_600);
  const early = await heartbeat(token);
  expect(early.lastSeenAt).toBe(late.lastSeenAt);
  expect((await stored(id)).lastSeenAt).toEqual(new Date(late.lastSeenAt));
});

test('a heartbeat changes the version that the software tells, and not the revision', async () => {
  const { token, id } = await device();
  await heartbeat(token, { appVersion: '2.1.0' });
  await heartbeat(token);
  expect(await stored(id)).toMatchObject({ appVersion: '2.1.0', revision: 1 });
});

test('many at once are each answered with their own time', async () => {
  const devices = await Promise.all(Array.from({ length: 50 }, () => device()));
  const answers = await Promise.all(devices.flatMap(({ token }) => [heartbeat(token), heartbeat(token)]));
  expect(answers.map(({ activationId }) => activationId)).toEqual(devices.flatMap(({ id }) => [id, id]));
  for (const answer of answers) {
    expect((await stored(answer.activationId)).lastSeenAt!.getTime()).toBeGreaterThanOrEqual(
      Date.parse(answer.lastSeenAt),
    );
  }
});

describe('is refused and moves nothing', () => {
  test('with a token that is not ours, or was tampered with', async () => {
    const { token, id } = await device();
    const forged = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const wrong of ['', 'nonsense', forged, `${token}x`, id, 'x'.repeat(10_000)]) {
      expect((await refusal(wrong)).code).toBe('ACTIVATION_TOKEN_INVALID');
    }
    expect((await stored(id)).lastSeenAt).toBeNull();
  });

  test('after a deactivation', async () => {
    const { token, id } = await device();
    await app.anonymous.ask(DEACTIVATE, { input: { activationToken: token } });
    expect((await refusal(token)).code).toBe('ACTIVATION_DEACTIVATED');
    expect((await stored(id)).lastSeenAt).toBeNull();
  });

  test.each([
    ['suspended_at', 'LICENSE_SUSPENDED'],
    ['expires_at', 'LICENSE_EXPIRED'],
    ['revoked_at', 'LICENSE_REVOKED'],
  ])('when the license has %s', async (column, code) => {
    const { token, id, license } = await device();
    await app.database.query(`UPDATE licenses SET ${column} = UTC_TIMESTAMP(3) WHERE id = ?`, [license.id]);
    expect((await refusal(token)).code).toBe(code);
    expect((await stored(id)).lastSeenAt).toBeNull();
  });

  test('when the activation is suspended', async () => {
    const { token, id } = await device();
    await app.database.query("UPDATE activations SET status = 'SUSPENDED' WHERE id = ?", [id]);
    expect((await refusal(token)).code).toBe('ACTIVATION_SUSPENDED');
  });
});

test('it works after the limit was lowered below use', async () => {
  const { token, license } = await device();
  await app.database.query('UPDATE licenses SET activation_limit = 1, activations_in_use = 3 WHERE id = ?', [
    license.id,
  ]);
  expect((await heartbeat(token)).licenseStatus).toBe('ACTIVE');
});

describe('heartbeats in bulk', () => {
  test('answers each in order, with exactly one of heartbeat and error', async () => {
    const [good, gone, late] = [await device(), await device(), await device()];
    await app.anonymous.ask(DEACTIVATE, { input: { activationToken: gone.token } });
    const inputs = [good.token, 'nonsense', gone.token, late.token, good.token].map((activationToken) => ({
      activationToken,
    }));
    const { heartbeats } = await app.anonymous.ask(HEARTBEATS, { inputs });
    expect(heartbeats).toMatchObject([
      { heartbeat: { activationId: good.id }, error: null },
      { heartbeat: null, error: { code: 'ACTIVATION_TOKEN_INVALID' } },
      { heartbeat: null, error: { code: 'ACTIVATION_DEACTIVATED' } },
      { heartbeat: { activationId: late.id }, error: null },
      { heartbeat: { activationId: good.id }, error: null },
    ]);
  });

  test('takes 1000 with their versions in one request, and none', async () => {
    const { token, id } = await device();
    const inputs = Array.from({ length: 1000 }, () => ({ activationToken: token, appVersion: '1.2.3' }));
    const { heartbeats } = await app.anonymous.ask(HEARTBEATS, { inputs });
    expect(heartbeats).toHaveLength(1000);
    expect(
      new Set(heartbeats.map((each: { heartbeat: { activationId: string } }) => each.heartbeat.activationId)),
    ).toEqual(new Set([id]));
    expect(await app.anonymous.ask(HEARTBEATS, { inputs: [] })).toEqual({ heartbeats: [] });
  });

  test('is not disturbed by somebody who removes devices one after the other', async () => {
    const { license } = await device();
    const { licenseKey, customerId } = license;
    const names = Array.from({ length: 120 }, (_, i) => `device ${i}`);
    const answers = await Promise.all(
      names.map((identifier) => app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } })),
    );
    const inputs = answers.map(({ activate }) => ({ activationToken: activate.activationToken }));
    const ids = answers.map(({ activate }) => activate.activation.id).slice(0, 100);
    const ada = await signedIn(app, { customerId });
    let isRemoving = true;
    const removing = ada
      .ask('mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { error { code } } }', { ids })
      .finally(() => {
        isRemoving = false;
      });
    while (isRemoving) {
      const { heartbeats } = await app.anonymous.ask(HEARTBEATS, { inputs });
      for (const { error } of heartbeats.slice(0, 100))
        expect(error?.code ?? 'ACTIVATION_DEACTIVATED').toBe('ACTIVATION_DEACTIVATED');
      for (const { error } of heartbeats.slice(100)) expect(error).toBeNull();
    }
    await removing;
  });

  test('refuses more than 1000', async () => {
    const inputs = Array.from({ length: 1001 }, () => ({ activationToken: 'x' }));
    expect(await app.anonymous.refusal(HEARTBEATS, { inputs })).toEqual({ code: 'VALIDATION_FAILED', field: 'inputs' });
  });
});
