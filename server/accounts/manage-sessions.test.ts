import { buildApiToken, buildUser, TEST_PASSWORD } from '../testing/builders.js';
import { Caller } from '../testing/caller.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { openSocket } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { UserRole } from './user.js';

const SESSIONS = '{ viewer { sessions { id userAgent address createdAt lastUsedAt expiresAt isCurrent } } }';
const SIGN_OUT = 'mutation ($id: ID!) { signOutSession(id: $id) { sessions { id } } }';
const SIGN_OUT_OTHERS = 'mutation { signOutOtherSessions { sessions { id isCurrent } } }';
const AUDIT = '{ auditEntries { nodes { action subjectId actor before after } } }';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** Somebody with two browsers. */
async function twice(role = UserRole.CUSTOMER) {
  const here = await signedIn(app, { role });
  const there = await app.anonymous.signIn(here.user.email, TEST_PASSWORD);
  return { user: here.user, here, there, hereId: await ownId(here), thereId: await ownId(there) };
}

const sessionsOf = async (caller: Caller) => (await caller.ask(SESSIONS)).viewer.sessions;

async function ownId(caller: Caller): Promise<string> {
  return (await sessionsOf(caller)).find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id;
}

test('a person sees with what and from where they are signed in, and which one this is', async () => {
  const { email } = await buildUser(app.database);
  const phone = await new Caller(app.url, { 'user-agent': 'Phone' }).signIn(email, TEST_PASSWORD);
  await new Caller(app.url, { 'user-agent': 'L'.repeat(300) }).signIn(email, TEST_PASSWORD);
  const sessions = await sessionsOf(phone);
  expect(sessions).toHaveLength(2);
  expect(sessions).toContainEqual(expect.objectContaining({ userAgent: 'L'.repeat(255), isCurrent: false }));
  expect(sessions).toContainEqual({
    id: expect.stringMatching(/^ses_[0-9a-z]{26}$/),
    userAgent: 'Phone',
    address: '127.0.0.1',
    createdAt: expect.any(String),
    lastUsedAt: expect.any(String),
    expiresAt: expect.any(String),
    isCurrent: true,
  });
});

test('the answer holds neither the secret of the cookie nor its hash', async () => {
  const { here, user } = await twice();
  const [{ hash }] = await app.database.query<[{ hash: string }]>(
    'SELECT secret_hash AS hash FROM sessions WHERE user_id = ?',
    [user.id],
  );
  const answer = JSON.stringify(await sessionsOf(here));
  expect(answer).not.toContain(here.headers.cookie!.split('=')[1]);
  expect(answer).not.toContain(hash);
});

test('the one used last comes first; use is noted at most once a minute', async () => {
  const { here, there, hereId, thereId } = await twice();
  const order = async (caller: Caller) => (await sessionsOf(caller)).map(({ id }: { id: string }) => id);
  app.database.clock.advance(61);
  expect(await order(here)).toEqual([hereId, thereId]);
  app.database.clock.advance(30);
  await there.ask(SESSIONS);
  app.database.clock.advance(29);
  await here.ask(SESSIONS);
  expect(await order(here)).toEqual([thereId, hereId]);
});

test('a session that is over is not listed, nor found', async () => {
  const { here, user, thereId } = await twice();
  app.database.clock.advance(30 * 86_400);
  const later = await app.anonymous.signIn(user.email, TEST_PASSWORD);
  expect(await sessionsOf(later)).toHaveLength(1);
  expect(await later.ask('query ($id: ID!) { node(id: $id) { id } }', { id: thereId })).toEqual({ node: null });
  expect((await here.ask('{ viewer { role } }')).viewer).toBeNull();
  app.database.clock.advance(-30 * 86_400);
});

test.each(Object.values(UserRole))(
  'another browser of one’s own is signed out at once, sockets too: %s',
  async (role) => {
    const { here, there, hereId, thereId } = await twice(role);
    const socket = await openSocket(app.url, there.headers);
    expect(await here.ask(SIGN_OUT, { id: thereId })).toEqual({ signOutSession: { sessions: [{ id: hereId }] } });
    expect((await socket.closed).code).toBe(4401);
    expect(await there.ask(SESSIONS)).toEqual({ viewer: null });
  },
);

test('this one can be signed out, too, as by signOut', async () => {
  const { here, there, hereId } = await twice();
  const response = await here.post({ query: SIGN_OUT, variables: { id: hereId } });
  expect(response.headers.get('set-cookie')).toMatch(/^lastseen_session=;/);
  expect(await response.json()).toEqual({ data: { signOutSession: null } });
  expect(await here.ask(SESSIONS)).toEqual({ viewer: null });
  expect(await sessionsOf(there)).toHaveLength(1);
});

test('a colleague’s session, and one that is gone, get the answer of one that never was', async () => {
  const { here, user, there, thereId } = await twice();
  const colleague = await signedIn(app, { customerId: user.customerId! });
  const staff = await signedIn(app, { role: UserRole.STAFF });
  for (const caller of [colleague, staff]) {
    expect(await caller.refusal(SIGN_OUT, { id: thereId })).toEqual({ code: 'NOT_FOUND' });
  }
  expect(await sessionsOf(there)).toHaveLength(2);
  await here.ask(SIGN_OUT, { id: thereId });
  expect(await here.refusal(SIGN_OUT, { id: thereId })).toEqual({ code: 'NOT_FOUND' });
});

test('all others are signed out at once, and nobody else is', async () => {
  const { here, there, user, hereId } = await twice();
  const third = await app.anonymous.signIn(user.email, TEST_PASSWORD);
  const colleague = await signedIn(app, { customerId: user.customerId! });
  const sockets = [await openSocket(app.url, there.headers), await openSocket(app.url, third.headers)];
  const own = await openSocket(app.url, here.headers);
  expect(await here.ask(SIGN_OUT_OTHERS)).toEqual({
    signOutOtherSessions: { sessions: [{ id: hereId, isCurrent: true }] },
  });
  for (const { closed } of sockets) expect((await closed).code).toBe(4401);
  for (const caller of [there, third]) expect(await caller.ask(SESSIONS)).toEqual({ viewer: null });
  expect(await own.answer('1', SESSIONS)).toMatchObject({ data: { viewer: { sessions: [{ id: hereId }] } } });
  expect(await sessionsOf(colleague)).toHaveLength(1);
  own.socket.terminate();
});

test('it is on record how many were ended, not with what or from where', async () => {
  const { here, user, thereId } = await twice();
  await here.ask(SIGN_OUT, { id: thereId });
  await app.anonymous.signIn(user.email, TEST_PASSWORD);
  await app.anonymous.signIn(user.email, TEST_PASSWORD);
  await here.ask(SIGN_OUT_OTHERS);
  await here.ask(SIGN_OUT_OTHERS);
  const entry = { action: 'user.signedOut', subjectId: user.id, actor: user.name, before: null };
  expect((await here.ask(AUDIT)).auditEntries.nodes).toEqual([
    { ...entry, after: '{"sessions":2}' },
    { ...entry, after: '{"sessions":1}' },
  ]);
});

test('a partner tool has no sessions', async () => {
  const { user, thereId } = await twice();
  const { secret } = await buildApiToken(app.database, { customerId: user.customerId });
  const partner = withToken(app, secret);
  expect(await sessionsOf(partner)).toEqual([]);
  expect((await partner.refusal(SIGN_OUT, { id: thereId })).code).toBe('FORBIDDEN');
  expect((await partner.refusal(SIGN_OUT_OTHERS)).code).toBe('FORBIDDEN');
});
