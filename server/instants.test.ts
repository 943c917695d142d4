import { UserRole } from './accounts/user.js';
import { buildLicense } from './testing/builders.js';
import type { Caller } from './testing/caller.js';
import { UPDATE_LICENSE } from './testing/operations.js';
import { signedIn } from './testing/signed-in.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

let app: TestApp;
let staff: Caller;
let id: string;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
  id = (await buildLicense(app.database)).id;
});
afterAll(() => app.close());

test.each([
  ['2027-01-02T03:04:05.678Z', '2027-01-02T03:04:05.678Z'],
  ['2027-01-02T03:04:05Z', '2027-01-02T03:04:05.000Z'],
  ['2027-01-02T03:04:05.6Z', '2027-01-02T03:04:05.600Z'],
  ['2027-01-02T03:04:05.678+02:00', '2027-01-02T01:04:05.678Z'],
  ['2027-01-02T03:04:05.678-11:30', '2027-01-02T14:34:05.678Z'],
  ['2028-02-29T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
  ['1000-01-01T00:00:00Z', '1000-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('the instant %s is stored and answered as %s', async (given, answered) => {
  const { updateLicense } = await staff.ask(UPDATE_LICENSE, { id, input: { expiresAt: given } });
  expect(updateLicense.expiresAt).toBe(answered);
  const { license } = await staff.ask('query ($id: ID!) { license(id: $id) { expiresAt } }', { id });
  expect(license.expiresAt).toBe(answered);
});

test.each(['', 'tomorrow', '2027-01-02', '2027-02-30T00:00:00Z', '2027-01-02T03:04:05', '2027-01-02T25:00:00Z', true])(
  '%j is no instant',
  async (given) => {
    expect((await staff.refusal(UPDATE_LICENSE, { id, input: { expiresAt: given } })).code).toBe('VALIDATION_FAILED');
  },
);

test.each(['0000-01-01T00:00:00Z', '0050-01-01T00:00:00Z', '1000-01-01T00:00:00+00:01', '9999-12-31T23:59:59-00:01'])(
  'an instant that the database does not hold is refused: %s',
  async (given) => {
    expect((await staff.refusal(UPDATE_LICENSE, { id, input: { expiresAt: given } })).code).toBe('VALIDATION_FAILED');
  },
);
