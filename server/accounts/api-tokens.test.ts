import { buildApiToken, buildCustomer, buildLicense } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { openSocket } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { UserRole } from './user.js';

const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  secret apiToken { id name prefix scopes createdAt expiresAt lastUsedAt revokedAt customer { id } } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }';
const LIST = '{ apiTokens { id name lastUsedAt revokedAt customer { id } } }';
const LICENSES = '{ licenses { nodes { id } } }';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
  staff = await signedIn(app, { role: UserRole.STAFF });
});
afterAll(() => app.close());

const input = (more: object = {}) => ({ name: 'Inventory', scopes: ['LICENSES_READ'], ...more });
const create = async (who: Caller, more: object = {}) => (await who.ask(CREATE, { input: input(more) })).createApiToken;

describe('a new token', () => {
  test('shows its secret once; only a hash is stored, and the start to recognise it by', async () => {
    const { secret, apiToken } = await create(ada);
    expect(secret).toMatch(/^lsn_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ name: 'Inventory', prefix: secret.slice(0, 10), scopes: ['LICENSES_READ'] });
    expect(apiToken).toMatchObject({ expiresAt: null, lastUsedAt: null, revokedAt: null });
    for (const table of ['api_tokens', 'audit_entries']) {
      expect(JSON.stringify(await app.database.query(`SELECT * FROM ${table}`))).not.toContain(secret.slice(10));
    }
  });

  test('opens the data of the customer who made it, and nobody else’s', async () => {
    const own = await buildLicense(app.database, { customerId: ada.user.customerId! });
    await buildLicense(app.database);
    const { secret } = await create(ada);
    expect(await withToken(app, secret).ask(LICENSES)).toEqual({ licenses: { nodes: [{ id: own.id }] } });
  });

  test('is made by staff for the customer that they name', async () => {
    const { id: customerId } = await buildCustomer(app.database);
    const { apiToken } = await create(staff, { customerId });
    expect(apiToken.customer).toEqual({ id: customerId });
  });

  test.each([
    ['without a name', { name: '  ' }, 'name'],
    ['with a name of 256 characters', { name: 'x'.repeat(256) }, 'name'],
    ['without scopes', { scopes: [] }, 'scopes'],
    ['with an expiry that is past', { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['for another customer', { customerId: 'cus_0000000000000000000000000' }, 'customerId'],
  ])('is refused %s', async (_, more, field) => {
    expect(await ada.refusal(CREATE, { input: input(more) })).toEqual({ code: 'VALIDATION_FAILED', field });
  });

  test('has a name of 255 characters, and each scope once', async () => {
    const scopes = ['LICENSES_READ', 'ACTIVATIONS_READ', 'LICENSES_READ'];
    const { apiToken } = await create(ada, { name: `  ${'é'.repeat(255)} `, scopes });
    expect(apiToken).toMatchObject({ name: 'é'.repeat(255), scopes: ['ACTIVATIONS_READ', 'LICENSES_READ'] });
  });

  test('is refused to staff who name no customer, or one that there is not', async () => {
    expect(await staff.refusal(CREATE, { input: input() })).toEqual({ code: 'VALIDATION_FAILED', field: 'customerId' });
    expect((await staff.refusal(CREATE, { input: input({ customerId: 'cus_none' }) })).code).toBe('NOT_FOUND');
  });
});

describe('a token', () => {
  test('says when it was last used', async () => {
    const { secret, apiToken } = await create(ada);
    await withToken(app, secret).ask(LICENSES);
    const { apiTokens } = await ada.ask(LIST);
    expect(apiTokens.find(({ id }: { id: string }) => id === apiToken.id).lastUsedAt).not.toBeNull();
  });

  test('works until the instant of its expiry', async () => {
    const expiresAt = new Date(app.database.clock.now().getTime() + 3_600_000).toISOString();
    const partner = withToken(app, (await create(ada, { expiresAt })).secret);
    await partner.ask(LICENSES);
    app.database.clock.advance(3_600);
    expect((await partner.refusal(LICENSES)).code).toBe('UNAUTHENTICATED');
    app.database.clock.advance(-3_600);
  });

  test('cannot manage tokens: one that leaked makes no other', async () => {
    const { secret, apiToken } = await create(ada, { scopes: ['ACTIVATIONS_READ', 'LICENSES_READ', 'AUDIT_READ'] });
    const partner = withToken(app, secret);
    expect((await partner.refusal(CREATE, { input: input() })).code).toBe('FORBIDDEN');
    expect((await partner.refusal(REVOKE, { id: apiToken.id })).code).toBe('FORBIDDEN');
    expect((await partner.refusal(LIST)).code).toBe('FORBIDDEN');
  });
});

describe('the list', () => {
  test('holds the own tokens, the newest first and revoked ones last; staff see everybody’s', async () => {
    const bob = await signedIn(app);
    const [first, second, third] = [await create(bob), await create(bob), await create(bob)];
    await bob.ask(REVOKE, { id: second.apiToken.id });
    const ids = (await bob.ask(LIST)).apiTokens.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([third.apiToken.id, first.apiToken.id, second.apiToken.id]);
    const all = (await staff.ask(LIST)).apiTokens.map(({ id }: { id: string }) => id);
    expect(all).toEqual(expect.arrayContaining(ids));
    expect(all.length).toBeGreaterThan(ids.length);
  });
});

describe('revoking', () => {
  test('ends a token at once, over HTTP and on its open sockets; repeating it answers the same', async () => {
    const { secret, apiToken } = await create(ada);
    const partner = withToken(app, secret);
    const socket = await openSocket(app.url, partner.headers);
    const { revokeApiToken } = await ada.ask(REVOKE, { id: apiToken.id });
    expect(revokeApiToken).toEqual({ id: apiToken.id, revokedAt: expect.any(String) });
    expect((await partner.refusal(LICENSES)).code).toBe('UNAUTHENTICATED');
    expect((await socket.closed).code).toBe(4403);
    app.database.clock.advance(60);
    expect(await ada.ask(REVOKE, { id: apiToken.id })).toEqual({ revokeApiToken });
    app.database.clock.advance(-60);
  });

  test('is on record once, with who did it', async () => {
    const { apiToken } = await create(ada);
    for (let i = 0; i < 2; i++) await ada.ask(REVOKE, { id: apiToken.id });
    const query = `query ($id: ID!) { auditEntries(filter: { subjectId: $id }) { nodes { action actor actorType } } }`;
    const by = { actor: ada.user.name, actorType: 'CUSTOMER' };
    expect((await ada.ask(query, { id: apiToken.id })).auditEntries.nodes).toEqual([
      { action: 'apiToken.revoked', ...by },
      { action: 'apiToken.created', ...by },
    ]);
  });

  test('is done by staff for every customer; somebody else’s token is as good as none', async () => {
    const { token } = await buildApiToken(app.database);
    expect((await ada.refusal(REVOKE, { id: token.id })).code).toBe('NOT_FOUND');
    expect((await ada.refusal(REVOKE, { id: 'tok_none' })).code).toBe('NOT_FOUND');
    expect((await staff.ask(REVOKE, { id: token.id })).revokeApiToken.revokedAt).not.toBeNull();
  });
});
