import { TokenScope } from '../accounts/api-token.js';
import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildLicense } from '../testing/builders.js';
import { ACTIVATE } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
let own: Record<string, string>;
let foreign: Record<string, string>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
  own = await everyKind(ada.user.customerId!, ada.user.id);
  const { user } = await signedIn(app);
  foreign = await everyKind(user.customerId!, user.id);
});
afterAll(() => app.close());

/** The ids of one customer's things, by type. */
async function everyKind(customerId: string, userId: string): Promise<Record<string, string>> {
  const license = await buildLicense(app.database, { customerId });
  const input = { licenseKey: license.licenseKey, identifier: 'A' };
  const { activation } = (await app.anonymous.ask(ACTIVATE, { input })).activate;
  const { token } = await buildApiToken(app.database, { customerId });
  const [{ id: auditEntryId }] = await app.database.query<[{ id: string }]>(
    'SELECT id FROM audit_entries WHERE subject_id = ?',
    [activation.id],
  );
  return {
    AuditEntry: auditEntryId,
    Customer: customerId,
    User: userId,
    Product: license.productId,
    License: license.id,
    Activation: activation.id,
    ApiToken: token.id,
  };
}

test('anything of one’s own is found by its id alone', async () => {
  for (const [__typename, id] of Object.entries(own)) {
    expect(await ada.ask(NODE, { id })).toEqual({ node: { __typename, id } });
  }
});

test('a session is found by who signed in with it, and not even by staff', async () => {
  const [{ id }] = (await ada.ask('{ viewer { sessions { id } } }')).viewer.sessions;
  expect(await ada.ask(NODE, { id })).toEqual({ node: { __typename: 'Session', id } });
  const staff = await signedIn(app, { role: UserRole.STAFF });
  expect(await staff.ask(NODE, { id })).toEqual({ node: null });
});

test('somebody else’s is as good as none; staff see everything', async () => {
  const staff = await signedIn(app, { role: UserRole.STAFF });
  for (const [__typename, id] of Object.entries(foreign)) {
    expect(await ada.ask(NODE, { id })).toEqual({ node: null });
    expect(await staff.ask(NODE, { id })).toEqual({ node: { __typename, id } });
  }
});

test.each(['', 'act', 'act_', 'act_none', 'xyz_1', 'constructor_1', '__proto___1', 'lic_%'])(
  'an id that is none finds nothing: %j',
  async (id) => {
    expect(await ada.ask(NODE, { id })).toEqual({ node: null });
  },
);

test('a token finds what its scopes read', async () => {
  const { secret } = await buildApiToken(app.database, {
    customerId: ada.user.customerId,
    scopes: [TokenScope.ACTIVATIONS_READ],
  });
  const partner = withToken(app, secret);
  for (const kind of ['Activation', 'Customer', 'Product']) {
    expect((await partner.ask(NODE, { id: own[kind] })).node).toMatchObject({ __typename: kind });
  }
  expect(await partner.refusal(NODE, { id: own.License })).toEqual({
    code: 'INSUFFICIENT_SCOPE',
    scope: 'LICENSES_READ',
  });
  for (const kind of ['User', 'ApiToken'])
    expect((await partner.refusal(NODE, { id: own[kind] })).code).toBe('FORBIDDEN');
});
