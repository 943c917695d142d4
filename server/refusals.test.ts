import { UserRole } from './accounts/user.js';
import { buildLicense, TEST_PASSWORD } from './testing/builders.js';
import type { Caller } from './testing/caller.js';
import { Device } from './testing/devices.js';
import * as documents from './testing/operations.js';
import { signedIn } from './testing/signed-in.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

const TABLES = [
  'customers',
  'users',
  'sessions',
  'api_tokens',
  'products',
  'licenses',
  'activations',
  'idempotency_keys',
  'audit_entries',
];
const input = (type: string, field: string, answer = '{ id }') =>
  `mutation ($input: ${type}!) { ${field}(input: $input) ${answer} }`;

let app: TestApp;
let callers: { anonymous: Caller; ada: Caller; staff: Caller };
/** What the requests below name. */
let given: Record<string, string>;
const past = new Date('2026-01-01T00:00:00.000Z');

beforeAll(async () => {
  app = await createTestApp();
  const ada = await signedIn(app, { email: 'ada@test.example' });
  callers = {
    anonymous: app.anonymous,
    ada,
    staff: await signedIn(app, { role: UserRole.STAFF, email: 'staff@test.example' }),
  };
  const build = (more: object = {}) => buildLicense(app.database, { customerId: ada.user.customerId, ...more });
  const full = await build({ activationLimit: 2 });
  const [active, gone, stopped] = [
    await Device.activate(app, full, 'active'),
    await Device.activate(app, full, 'gone'),
    await Device.activate(app, await build(), 'stopped'),
  ];
  await app.anonymous.ask(documents.DEACTIVATE, { input: { activationToken: gone.token } });
  await callers.staff.ask(documents.SUSPEND_ACTIVATION, { id: stopped.id });
  const keyed = { licenseKey: full.licenseKey, identifier: 'keyed', idempotencyKey: 'k' };
  await app.anonymous.ask(documents.ACTIVATE, { input: keyed });
  given = {
    full: full.licenseKey,
    fullId: full.id,
    productId: full.productId,
    activeId: active.id,
    goneId: gone.id,
    gone: gone.token,
    stoppedId: stopped.id,
    stopped: stopped.token,
    stoppedLicense: stopped.license.licenseKey,
    expired: (await build({ expiresAt: past })).licenseKey,
    roomy: (await build()).licenseKey,
    revokedId: (await build({ revokedAt: past })).id,
    nobodys: (await build({ customerId: null })).licenseKey,
  };
});
afterAll(() => app.close());

/** Everything that is stored. */
async function stored(): Promise<Record<string, string[]>> {
  const rows = TABLES.map(async (table) => {
    const found = await app.database.query<object[]>(`SELECT * FROM ${table}`);
    return [table, found.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

type Request = [code: string, who: 'anonymous' | 'ada' | 'staff', query: string, variables: () => object];

const activations: Request[] = [
  ['LICENSE_NOT_FOUND', { licenseKey: 'NONE', identifier: 'A' }],
  ['LICENSE_EXPIRED', { licenseKey: '$expired', identifier: 'A' }],
  ['LICENSE_NOT_ASSIGNED', { licenseKey: '$nobodys', identifier: 'A' }],
  ['ACTIVATION_LIMIT_REACHED', { licenseKey: '$full', identifier: 'A' }],
  ['ACTIVATION_SUSPENDED', { licenseKey: '$stoppedLicense', identifier: 'stopped' }],
  ['IDEMPOTENCY_KEY_REUSED', { licenseKey: '$full', identifier: 'A', idempotencyKey: 'k' }],
].map(([code, wanted]) => [
  code as string,
  'anonymous',
  documents.ACTIVATE,
  () => ({ input: filled(wanted as object) }),
]);

const malformed: Request[] = [
  ['IDENTIFIER_INVALID', { identifier: '\u202e' }],
  ['IDENTIFIER_INVALID', { identifier: 'not a host', identifierType: 'DOMAIN' }],
  ['VALIDATION_FAILED', { identifier: 'A', label: 'x'.repeat(256) }],
  ['VALIDATION_FAILED', { identifier: 'A', appVersion: 'x'.repeat(65) }],
  ['VALIDATION_FAILED', { identifier: 'A', idempotencyKey: '' }],
  ['VALIDATION_FAILED', { identifier: 'A', idempotencyKey: 'x'.repeat(256) }],
].map(([code, wanted]) => [
  code as string,
  'anonymous',
  documents.ACTIVATE,
  () => ({ input: filled({ licenseKey: '$full', ...(wanted as object) }) }),
]);

const others: Request[] = [
  ['ACTIVATION_DEACTIVATED', 'anonymous', documents.HEARTBEAT, () => ({ input: { activationToken: given.gone } })],
  ['ACTIVATION_SUSPENDED', 'anonymous', documents.HEARTBEAT, () => ({ input: { activationToken: given.stopped } })],
  ['ACTIVATION_TOKEN_INVALID', 'anonymous', documents.HEARTBEAT, () => ({ input: { activationToken: 'x' } })],
  ['ACTIVATION_SUSPENDED', 'anonymous', documents.DEACTIVATE, () => ({ input: { activationToken: given.stopped } })],
  ['ACTIVATION_SUSPENDED', 'ada', documents.DEACTIVATE_ACTIVATION, () => ({ id: given.stoppedId })],
  ['ACTIVATION_NOT_FOUND', 'ada', documents.DEACTIVATE_ACTIVATION, () => ({ id: 'act_0' })],
  [
    'INVALID_CREDENTIALS',
    'anonymous',
    input('SignInInput', 'signIn', '{ viewer { role } }'),
    () => ({ input: { email: 'ada@test.example', password: 'wrong' } }),
  ],
  [
    'INVALID_CREDENTIALS',
    'ada',
    input('ChangePasswordInput', 'changePassword', ''),
    () => ({ input: { currentPassword: 'wrong', newPassword: 'long enough' } }),
  ],
  [
    'VALIDATION_FAILED',
    'ada',
    input('CreateApiTokenInput', 'createApiToken', '{ secret }'),
    () => ({ input: { name: 'T', scopes: [] } }),
  ],
  ['NOT_FOUND', 'ada', 'mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', () => ({ id: 'tok_0' })],
  ['NOT_FOUND', 'ada', 'mutation ($id: ID!) { revealLicenseKey(id: $id) }', () => ({ id: 'lic_0' })],
  ['FORBIDDEN', 'ada', documents.SUSPEND_LICENSE, () => ({ id: given.fullId })],
  ['FORBIDDEN', 'ada', documents.UPDATE_LICENSE, () => ({ id: given.fullId, input: { activationLimit: null } })],
  [
    'VALIDATION_FAILED',
    'staff',
    documents.UPDATE_LICENSE,
    () => ({ id: given.fullId, input: { activationLimit: 0, customerId: null } }),
  ],
  [
    'NOT_FOUND',
    'staff',
    documents.UPDATE_LICENSE,
    () => ({ id: given.fullId, input: { activationLimit: 9, customerId: 'cus_0' } }),
  ],
  [
    'LICENSE_REVOKED',
    'staff',
    documents.UPDATE_LICENSE,
    () => ({ id: given.revokedId, input: { activationLimit: 9 } }),
  ],
  ['LICENSE_REVOKED', 'staff', documents.SUSPEND_LICENSE, () => ({ id: given.revokedId })],
  ['LICENSE_REVOKED', 'staff', documents.REINSTATE_LICENSE, () => ({ id: given.revokedId })],
  ['NOT_FOUND', 'staff', documents.REVOKE_LICENSE, () => ({ id: 'lic_0' })],
  ['VALIDATION_FAILED', 'staff', documents.SUSPEND_LICENSE, () => ({ id: given.fullId, reason: 'x'.repeat(501) })],
  ['ACTIVATION_DEACTIVATED', 'staff', documents.SUSPEND_ACTIVATION, () => ({ id: given.goneId })],
  ['ACTIVATION_DEACTIVATED', 'staff', documents.REINSTATE_ACTIVATION, () => ({ id: given.goneId })],
  ['VALIDATION_FAILED', 'staff', input('CreateCustomerInput', 'createCustomer'), () => ({ input: { name: ' ' } })],
  [
    'VALIDATION_FAILED',
    'staff',
    input('CreateUserInput', 'createUser'),
    () => ({ input: { email: 'ADA@test.example', name: 'A', password: 'long enough', role: 'STAFF' } }),
  ],
  [
    'VALIDATION_FAILED',
    'staff',
    input('CreateProductInput', 'createProduct'),
    () => ({ input: { name: 'P', heartbeatWindowSeconds: 59 } }),
  ],
  [
    'VALIDATION_FAILED',
    'staff',
    input('IssueLicenseInput', 'issueLicense', '{ licenseKey }'),
    () => ({ input: { productId: given.productId, key: given.full } }),
  ],
];

/** What the mutation would do is fine; what is selected of its answer is not. */
const unanswerable: Request[] = [
  ['UNAUTHENTICATED', 'anonymous', 'activation { history { nodes { id } } }'],
  ['UNAUTHENTICATED', 'anonymous', 'activation { license { ... on License { ...Devices } } }'],
  ['UNAUTHENTICATED', 'anonymous', 'activation { history @include(if: true) { totalCount } }'],
].map(([code, who, selection]) => [
  code as string,
  who as 'anonymous',
  `mutation ($input: ActivateInput!) { activate(input: $input) { ${selection} } }
   ${selection?.includes('Devices') ? 'fragment Devices on License { activations { totalCount } }' : ''}`,
  () => ({ input: { licenseKey: given.roomy, identifier: 'new' } }),
]);
unanswerable.push(
  [
    'VALIDATION_FAILED',
    'ada',
    'mutation ($id: ID!) { deactivateActivation(id: $id) { activation { history(first: 101) { totalCount } } } }',
    () => ({ id: given.activeId }),
  ],
  [
    'VALIDATION_FAILED',
    'ada',
    `mutation ($id: ID!, $n: Int = -1) { deactivateActivation(id: $id) { activation { license {
      activations(first: $n) { totalCount } } } } }`,
    () => ({ id: given.activeId }),
  ],
);

/** Whatever starts with `$` is one of `given`. */
function filled(wanted: object): object {
  const entries = Object.entries(wanted).map(([name, value]) => [
    name,
    typeof value === 'string' && value.startsWith('$') ? given[value.slice(1)] : value,
  ]);
  return Object.fromEntries(entries);
}

describe('nothing is stored when an error is answered', () => {
  test.each([...malformed, ...others, ...unanswerable])('%s, to %s: %s', async (code, who, query, variables) => {
    const before = await stored();
    expect((await callers[who].refusal(query, { ...variables() })).code).toBe(code);
    expect(await stored()).toEqual(before);
  });
});

test('what is left out of the answer need not be allowed, nor what is for whoever has just signed in', async () => {
  const roomy = { licenseKey: given.roomy, identifier: 'new' };
  const activate = `mutation ($input: ActivateInput!, $no: Boolean!) { activate(input: $input) {
    activation { identifier history @include(if: $no) { totalCount } ...Devices @skip(if: true) } } }
    fragment Devices on Activation { license { activations { totalCount } } }`;
  const { activation } = (await callers.anonymous.ask(activate, { input: roomy, no: false })).activate;
  expect(activation).toEqual({ identifier: 'new' });
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { lastSignedInAt } } } }';
  const asked = { input: { email: 'staff@test.example', password: TEST_PASSWORD } };
  expect((await callers.anonymous.ask(signIn, asked)).signIn.viewer.user.lastSignedInAt).toMatch(/Z$/);
});

describe('of a refused activation, one entry in the audit and nothing else', () => {
  test.each(activations)('%s', async (code, who, query, variables) => {
    const { audit_entries: before, ...rest } = await stored();
    expect((await callers[who].refusal(query, { ...variables() })).code).toBe(code);
    const { audit_entries: after, ...restAfter } = await stored();
    expect(restAfter).toEqual(rest);
    expect(after!.filter((entry) => !before!.includes(entry))).toEqual([expect.stringContaining('activation.refused')]);
  });
});
