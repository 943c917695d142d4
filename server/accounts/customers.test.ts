import { buildApiToken, buildCustomer, buildUser } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { AUDIT_ENTRIES } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { UserRole } from './user.js';

let app: TestApp;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF, name: 'Grace Hopper' });
});
afterAll(() => app.close());

const CREATE_CUSTOMER = 'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { id name } }';
const CREATE_USER =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { id email name role customer { id } } }';
const CUSTOMERS = 'query ($first: Int) { customers(first: $first) { totalCount nodes { id name } } }';

const someone = (overrides: object = {}) => ({
  input: { email: 'new@test.example', name: 'New Person', password: 'long enough', role: 'CUSTOMER', ...overrides },
});

describe('createCustomer', () => {
  test('makes a tenant, and an entry in the audit', async () => {
    const { createCustomer } = await staff.ask(CREATE_CUSTOMER, { input: { name: '  Initech  ' } });
    expect(createCustomer).toEqual({ id: expect.stringMatching(/^cus_/), name: 'Initech' });
    const { auditEntries } = await staff.ask(AUDIT_ENTRIES, { filter: { subjectId: createCustomer.id } });
    expect(auditEntries.nodes).toMatchObject([
      { action: 'customer.created', actorType: 'STAFF', actor: 'Grace Hopper', after: '{"name":"Initech"}' },
    ]);
  });

  test.each(['', '   ', 'x'.repeat(256), 'a\nb', 'Acme \u202edtL'])('refuses the name %j', async (name) => {
    expect(await staff.refusal(CREATE_CUSTOMER, { input: { name } })).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'name',
    });
  });

  test('is for staff', async () => {
    const person = await signedIn(app);
    expect((await person.refusal(CREATE_CUSTOMER, { input: { name: 'X' } })).code).toBe('FORBIDDEN');
    expect((await app.anonymous.refusal(CREATE_CUSTOMER, { input: { name: 'X' } })).code).toBe('UNAUTHENTICATED');
  });
});

describe('createUser', () => {
  test('makes a sign-in of a customer that works at once, and of staff', async () => {
    const { id: customerId } = await buildCustomer(app.database);
    const { createUser } = await staff.ask(CREATE_USER, someone({ email: ' Joan@Test.Example ', customerId }));
    expect(createUser).toMatchObject({ email: 'joan@test.example', role: 'CUSTOMER', customer: { id: customerId } });
    const joan = await app.anonymous.signIn('joan@test.example', 'long enough');
    expect(await joan.ask('{ viewer { customer { id } } }')).toEqual({ viewer: { customer: { id: customerId } } });
    const colleague = await staff.ask(CREATE_USER, someone({ email: 'colleague@test.example', role: 'STAFF' }));
    expect(colleague.createUser).toMatchObject({ role: 'STAFF', customer: null });
  });

  test('never writes the password anywhere', async () => {
    const { id: customerId } = await buildCustomer(app.database);
    const password = 'tell nobody of this';
    const { createUser } = await staff.ask(CREATE_USER, someone({ email: 'q@test.example', password, customerId }));
    const { auditEntries } = await staff.ask(AUDIT_ENTRIES, { filter: { subjectId: createUser.id } });
    expect(auditEntries.totalCount).toBe(1);
    const [row] = await app.database.query<object[]>('SELECT * FROM users WHERE id = ?', [createUser.id]);
    for (const place of [auditEntries, row, app.logged]) expect(JSON.stringify(place)).not.toContain(password);
  });

  test('refuses a taken email, whatever the case, also when two ask at once', async () => {
    const { id: customerId } = await buildCustomer(app.database);
    const twice = await Promise.all([
      staff.send(CREATE_USER, someone({ email: 'twice@test.example', customerId })),
      staff.send(CREATE_USER, someone({ email: 'TWICE@test.example', customerId })),
    ]);
    expect(twice.filter(({ data }) => data?.createUser)).toHaveLength(1);
    expect(twice.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions)).toEqual([
      { code: 'VALIDATION_FAILED', field: 'email' },
    ]);
  });

  test.each([
    ['no email', 'email', { email: 'nonsense' }],
    ['an email without a domain', 'email', { email: 'a@' }],
    ['an email with blanks', 'email', { email: 'a b@test.example' }],
    ['a long email', 'email', { email: `${'x'.repeat(60)}@${'y'.repeat(200)}.example` }],
    ['no name', 'name', { name: ' ' }],
    ['a short password', 'password', { password: '1234567' }],
    ['a long password', 'password', { password: 'x'.repeat(1001) }],
    ['a customer without its id', 'customerId', {}],
    ['staff with a customer', 'customerId', { role: 'STAFF', customerId: 'cus_any' }],
  ])('refuses %s', async (_, field, overrides) => {
    expect(await staff.refusal(CREATE_USER, someone(overrides))).toEqual({ code: 'VALIDATION_FAILED', field });
  });

  test('does not know an unknown customer', async () => {
    expect((await staff.refusal(CREATE_USER, someone({ customerId: 'cus_unknown' }))).code).toBe('NOT_FOUND');
  });
});

test('customers lists all for staff, newest first, and a customer itself', async () => {
  const person = await signedIn(app);
  const id = person.user.customerId;
  const { customers } = await staff.ask(CUSTOMERS, { first: 1 });
  expect(customers.nodes[0].id).toBe(id);
  expect(customers.totalCount).toBeGreaterThan(1);
  expect((await person.ask(CUSTOMERS)).customers).toEqual({ totalCount: 1, nodes: [{ id, name: 'Acme Ltd' }] });
});

test('customers are found by a part of the name, every character literal', async () => {
  const names = ['Straße & Söhne 100%', 'Strasse 100_'];
  for (const name of names) await buildCustomer(app.database, { name });
  const found = async (caller: Caller, query: string) =>
    (
      await caller.ask('query ($query: String) { customers(query: $query) { nodes { name } } }', { query })
    ).customers.nodes.map(({ name }: { name: string }) => name);
  expect(await found(staff, ' STRASSE ')).toEqual(['Strasse 100_']);
  expect(await found(staff, 'söhne')).toEqual(['Straße & Söhne 100%']);
  expect(await found(staff, '100%')).toEqual(['Straße & Söhne 100%']);
  expect(await found(staff, '100_')).toEqual(['Strasse 100_']);
  expect(await found(await signedIn(app), 'Strasse')).toEqual([]);
});

describe('the users of a customer', () => {
  const USERS = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Customer {
    users(first: $first, after: $after) {
      totalCount pageInfo { endCursor } nodes { id email name role lastSignedInAt }
    }
  } } }`;

  test('are listed for staff, newest first, with when they signed in last', async () => {
    const ada = await signedIn(app, { name: 'Ada' });
    const { customerId } = ada.user;
    const grace = await buildUser(app.database, { customerId, name: 'Grace' });
    await signedIn(app);
    const { users } = (await staff.ask(USERS, { id: customerId, first: 1 })).node;
    expect(users).toMatchObject({
      totalCount: 2,
      nodes: [{ id: grace.id, email: grace.email, name: 'Grace', role: 'CUSTOMER', lastSignedInAt: null }],
    });
    const after = users.pageInfo.endCursor;
    const [first] = (await staff.ask(USERS, { id: customerId, first: 1, after })).node.users.nodes;
    expect(first).toMatchObject({ id: ada.user.id, name: 'Ada' });
    expect(Math.abs(Date.parse(first.lastSignedInAt) - app.database.clock.now().getTime())).toBeLessThan(10_000);
  });

  test('are not the customer’s to list, nor a partner tool’s', async () => {
    const ada = await signedIn(app);
    const { secret } = await buildApiToken(app.database, { customerId: ada.user.customerId });
    for (const caller of [ada, withToken(app, secret)]) {
      expect((await caller.refusal(USERS, { id: ada.user.customerId })).code).toBe('FORBIDDEN');
    }
  });
});
