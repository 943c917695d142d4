import { TokenScope } from '../accounts/api-token.js';
import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildLicense } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { ACTIVATE, UPDATE_LICENSE } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const ENTRIES = `query ($filter: AuditFilter) {
  auditEntries(first: 100, filter: $filter) {
    nodes { action subject { __typename id ... on Activation { identifier } ... on User { name } } }
  }
}`;
const REVEAL = 'mutation ($id: ID!) { revealLicenseKey(id: $id) }';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** A person whose customer has a license with devices, and has looked at its key. */
async function withDevices(...identifiers: string[]) {
  const ada = await signedIn(app);
  const license = await buildLicense(app.database, { customerId: ada.user.customerId });
  for (const identifier of identifiers) {
    await app.anonymous.ask(ACTIVATE, { input: { licenseKey: license.licenseKey, identifier } });
  }
  await ada.ask(REVEAL, { id: license.id });
  return { ada, license };
}

const entries = async (caller: Caller, filter: object = {}) =>
  (await caller.ask(ENTRIES, { filter })).auditEntries.nodes;
const activation = (identifier: string) => ({ __typename: 'Activation', id: expect.any(String), identifier });

test('an entry leads to what was changed, as it is now', async () => {
  const { ada, license } = await withDevices('A', 'B');
  await ada.ask('mutation { updateViewer(input: { name: "Grace" }) { role } }');
  expect(await entries(ada)).toEqual([
    { action: 'user.updated', subject: { __typename: 'User', id: ada.user.id, name: 'Grace' } },
    { action: 'license.keyRevealed', subject: { __typename: 'License', id: license.id } },
    { action: 'activation.created', subject: activation('B') },
    { action: 'activation.created', subject: activation('A') },
  ]);
});

test('all of a page are read at once, a statement for each kind', async () => {
  const { ada } = await withDevices('A', 'B', 'C', 'D');
  const asked = jest.spyOn(app.database, 'run');
  await ada.ask('{ auditEntries { nodes { id } } }');
  const without = asked.mock.calls.length;
  asked.mockClear();
  await entries(ada);
  expect(asked.mock.calls.length).toBe(without + 2);
  asked.mockRestore();
});

test('what has become somebody else’s is null to who had it, and there for who has it', async () => {
  const { ada, license } = await withDevices('A');
  const bob = await signedIn(app);
  const staff = await signedIn(app, { role: UserRole.STAFF });
  await staff.ask(UPDATE_LICENSE, { id: license.id, input: { customerId: bob.user.customerId } });
  expect((await entries(ada)).map(({ subject }: { subject: unknown }) => subject)).toEqual([null, null]);
  const moved = await entries(bob, { action: 'activation.transferred' });
  expect(moved).toEqual([{ action: 'activation.transferred', subject: activation('A') }]);
});

test('a partner tool sees the subjects that its scopes read, and the others as null', async () => {
  const { ada } = await withDevices('A');
  const scopes = [TokenScope.AUDIT_READ, TokenScope.ACTIVATIONS_READ];
  const { secret } = await buildApiToken(app.database, { customerId: ada.user.customerId, scopes });
  expect(await entries(withToken(app, secret))).toEqual([
    { action: 'license.keyRevealed', subject: null },
    { action: 'activation.created', subject: activation('A') },
  ]);
});

test('an activate with an unknown key is about nothing', async () => {
  await app.anonymous.refusal(ACTIVATE, { input: { licenseKey: 'NO-SUCH-KEY', identifier: 'A' } });
  const staff = await signedIn(app, { role: UserRole.STAFF });
  expect(await entries(staff, { action: 'activation.refused' })).toEqual([
    { action: 'activation.refused', subject: null },
  ]);
});

test('behind a change in the same request, the subject is as the change left it', async () => {
  const { ada } = await withDevices('A');
  const [{ subject }] = await entries(ada, { action: 'activation.created' });
  const { deactivateActivation } = await ada.ask(
    `mutation ($id: ID!) { deactivateActivation(id: $id) {
      activation { history { nodes { action subject { ... on Activation { status } } } } } } }`,
    { id: subject.id },
  );
  expect(deactivateActivation.activation.history.nodes[0]).toEqual({
    action: 'activation.deactivated',
    subject: { status: 'DEACTIVATED' },
  });
});
