import { buildLicense } from '../../testing/builders.js';
import { ACTIVATE, HEARTBEAT, VALIDATE } from '../../testing/operations.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

/** A thousand refusals are a thousand entries of the audit. */
jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const activate = (licenseKey: string, identifier = 'A') =>
  app.anonymous.send(ACTIVATE, { input: { licenseKey, identifier } });
const codeOf = async (answer: ReturnType<typeof activate>) =>
  (await answer).errors?.[0]?.extensions.code ?? 'activated';

test('one wrong key, however often a fleet repeats it, gets in nobody’s way', async () => {
  const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => codeOf(activate('MISTYPED', `device ${i}`))));
  expect(new Set(answers)).toEqual(new Set(['LICENSE_NOT_FOUND']));
  const { licenseKey } = await buildLicense(app.database, { activationLimit: null });
  expect(await codeOf(activate(licenseKey))).toBe('activated');
});

test('a thousand different wrong keys are guessing: the address has to wait, what runs goes on', async () => {
  const { licenseKey } = await buildLicense(app.database);
  const { activationToken } = (await activate(licenseKey)).data.activate;
  const codes: string[] = [];
  for (let i = 0; i < 11; i++) {
    const guesses = Array.from({ length: 100 }, (_, j) => codeOf(activate(`GUESS-${i}-${j}`)));
    codes.push(...(await Promise.all(guesses)));
  }
  expect(codes.slice(0, 900)).toEqual(Array(900).fill('LICENSE_NOT_FOUND'));
  expect(codes.at(-1)).toBe('RATE_LIMITED');
  const refusal = { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) };
  expect(await app.anonymous.refusal(VALIDATE, { input: { licenseKey: 'GUESS' } })).toEqual(refusal);
  expect(await app.anonymous.refusal(ACTIVATE, { input: { licenseKey, identifier: 'B' } })).toEqual(refusal);
  await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
});
