import type { Context } from '../context.js';
import { buildUser, TEST_PASSWORD } from '../testing/builders.js';
import { Caller } from '../testing/caller.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { Failures } from './failures.js';
import { signIn } from './sign-in.js';
import type { User } from './user.js';

let app: TestApp;
let user: User;
beforeAll(async () => {
  app = await createTestApp();
  user = await buildUser(app.database);
});
afterAll(() => app.close());

const VIEWER = '{ viewer { role scopes user { email name customer { id } } customer { id } token { id } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { email } } } }';
const ask = (email: string, password: string) => app.anonymous.send(SIGN_IN, { input: { email, password } });

test('viewer is null for the anonymous', async () => {
  expect(await app.anonymous.ask(VIEWER)).toEqual({ viewer: null });
});

test('a session knows its user and customer, whatever the case of the email', async () => {
  const ada = await app.anonymous.signIn(` ${user.email.toUpperCase()} `, TEST_PASSWORD);
  expect((await ada.ask(VIEWER)).viewer).toEqual({
    role: 'CUSTOMER',
    scopes: ['ACTIVATIONS_READ', 'ACTIVATIONS_WRITE', 'LICENSES_READ', 'AUDIT_READ'],
    user: { email: user.email, name: user.name, customer: { id: user.customerId } },
    customer: { id: user.customerId },
    token: null,
  });
});

test('the cookie is out of reach of scripts and other sites, and the secret is stored nowhere', async () => {
  const response = await app.anonymous.post({
    query: SIGN_IN,
    variables: { input: { email: user.email, password: TEST_PASSWORD } },
  });
  const cookie = response.headers.get('set-cookie')!;
  expect(cookie).toMatch(/^lastseen_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  const secret = /=([\w-]+);/.exec(cookie)![1];
  expect(JSON.stringify(await app.database.query('SELECT * FROM sessions'))).not.toContain(secret);
});

test('a wrong password and an unknown email get the same answer', async () => {
  const wrong = await ask(user.email, 'wrong');
  const unknown = await ask('nobody@test.example', 'wrong');
  expect(wrong.errors[0]!.extensions).toEqual({ code: 'INVALID_CREDENTIALS' });
  expect(unknown.errors).toEqual(wrong.errors);
});

test('after ten failures the account rests for that address, and a right password does not help', async () => {
  const { email } = await buildUser(app.database);
  for (let i = 0; i < 10; i++)
    expect((await ask(email, 'wrong')).errors[0]!.extensions.code).toBe('INVALID_CREDENTIALS');
  const { errors } = await ask(email, TEST_PASSWORD);
  expect(errors[0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
});

test('the right password makes up for the failures ahead of it', async () => {
  const { email } = await buildUser(app.database);
  for (let times = 0; times < 2; times++) {
    for (let i = 0; i < 9; i++) await ask(email, 'wrong');
    expect((await ask(email, TEST_PASSWORD)).errors).toBeUndefined();
  }
});

test('trying at the same time gains no attempts', async () => {
  const { email } = await buildUser(app.database);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(email, `guess ${i}`)));
  const codes = answers.map(({ errors }) => errors[0]!.extensions.code);
  expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(10);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(30);
});

test('trying many accounts at the same time gains none either: one address checks one password after the other', async () => {
  // Whoever is at fault here must not be the other tests' address.
  const own = await createTestApp();
  const attempt = (i: number) =>
    own.anonymous.refusal(SIGN_IN, { input: { email: `${i}@test.example`, password: 'x' } });
  const refusals = await Promise.all(Array.from({ length: 150 }, (_, i) => attempt(i)));
  await own.close();
  expect(refusals.filter(({ code }) => code === 'INVALID_CREDENTIALS')).toHaveLength(100);
  expect(refusals.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(50);
});

describe('guessing at one account from many addresses', () => {
  const failures = new Failures(() => undefined);
  const cookie = { set: () => undefined, clear: () => undefined };
  const attempt = (address: string, email: string, password: string) =>
    signIn({ db: app.database, failures, address, userAgent: null, cookie } as unknown as Context, { email, password })
      .then(() => 'signed in')
      .catch(({ code }) => code as string);

  test.each([['of somebody'], ['of nobody']])('ends after a hundred guesses, %s alike', async (whose) => {
    const email = whose === 'of somebody' ? (await buildUser(app.database)).email : 'guessed@test.example';
    for (let i = 0; i < 100; i++) expect(await attempt(`198.51.100.${i}`, email, 'x')).toBe('INVALID_CREDENTIALS');
    expect(await attempt('203.0.113.1', email, TEST_PASSWORD)).toBe('RATE_LIMITED');
  });

  test('is as good as guessing from one when they are of one IPv6 network', async () => {
    const { email } = await buildUser(app.database);
    for (let i = 1; i <= 10; i++) expect(await attempt(`2001:db8:0:1::${i}`, email, 'x')).toBe('INVALID_CREDENTIALS');
    expect(await attempt('2001:db8:0:1:ffff::1', email, 'x')).toBe('RATE_LIMITED');
    expect(await attempt('2001:db8:0:2::1', email, 'x')).toBe('INVALID_CREDENTIALS');
  });

  test('keeps nobody out who is signed in from where they are', async () => {
    const { email } = await buildUser(app.database);
    expect(await attempt('192.0.2.1', email, TEST_PASSWORD)).toBe('signed in');
    for (let i = 0; i < 100; i++) await attempt(`198.51.100.${i}`, email, 'x');
    expect(await attempt('203.0.113.1', email, TEST_PASSWORD)).toBe('RATE_LIMITED');
    expect(await attempt('192.0.2.1', email, TEST_PASSWORD)).toBe('signed in');
  });
});

test('an email is the same one composed or decomposed', async () => {
  await buildUser(app.database, { email: 'jos\u00e9@test.example' });
  expect((await ask('Jose\u0301@test.example', TEST_PASSWORD)).errors).toBeUndefined();
});

test('a session ends by signing out, at once', async () => {
  const ada = await app.anonymous.signIn(user.email, TEST_PASSWORD);
  expect(await ada.ask('mutation { signOut }')).toEqual({ signOut: true });
  expect(await ada.ask(VIEWER)).toEqual({ viewer: null });
  expect(await ada.ask('mutation { signOut }')).toEqual({ signOut: true });
});

test('a session ends when its browser signs in anew, as somebody else or as the same', async () => {
  const ada = await signedIn(app);
  const bob = await buildUser(app.database);
  expect(await (await ada.signIn(bob.email, TEST_PASSWORD)).ask(VIEWER)).toMatchObject({
    viewer: { user: { email: bob.email } },
  });
  expect((await ada.ask(VIEWER)).viewer).toBeNull();
});

test('a session ends by itself after 30 days', async () => {
  const ada = await app.anonymous.signIn(user.email, TEST_PASSWORD);
  app.database.clock.advance(30 * 86_400 - 5);
  expect((await ada.ask(VIEWER)).viewer).not.toBeNull();
  app.database.clock.advance(5);
  expect(await ada.ask(VIEWER)).toEqual({ viewer: null });
  app.database.clock.advance(-30 * 86_400);
});

test('a session that has ended by itself is taken away by the next sign-in, one that has not is left', async () => {
  const { id, email } = await buildUser(app.database);
  const stored = () => app.database.query<object[]>('SELECT id FROM sessions WHERE user_id = ?', [id]);
  await app.anonymous.signIn(email, TEST_PASSWORD);
  app.database.clock.advance(86_400);
  await app.anonymous.signIn(email, TEST_PASSWORD);
  expect(await stored()).toHaveLength(2);
  app.database.clock.advance(29 * 86_400);
  await app.anonymous.signIn(email, TEST_PASSWORD);
  expect(await stored()).toHaveLength(2);
  app.database.clock.advance(-30 * 86_400);
});

test('a page of another origin cannot use the cookie', async () => {
  const ada = await app.anonymous.signIn(user.email, TEST_PASSWORD);
  const from = (origin: string) => new Caller(app.url, { ...ada.headers, origin }).ask(VIEWER);
  expect((await from(app.url)).viewer).not.toBeNull();
  expect((await from('https://evil.example')).viewer).toBeNull();
  expect((await from('null')).viewer).toBeNull();
});
