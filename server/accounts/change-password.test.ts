import { TEST_PASSWORD } from '../testing/builders.js';
import { signedIn } from '../testing/signed-in.js';
import { openSocket } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { startSession } from './session.js';

const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const VIEWER = '{ viewer { user { email } } }';
const NEW = 'a new passphrase';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('ends every other session and its sockets; the own one goes on', async () => {
  const here = await signedIn(app);
  const there = await app.anonymous.signIn(here.user.email, TEST_PASSWORD);
  const [ownSocket, otherSocket] = [await openSocket(app.url, here.headers), await openSocket(app.url, there.headers)];
  const input = { currentPassword: TEST_PASSWORD, newPassword: NEW };
  expect(await here.ask(CHANGE, { input })).toEqual({ changePassword: true });
  expect(await there.ask(VIEWER)).toEqual({ viewer: null });
  expect((await otherSocket.closed).code).toBe(4401);
  expect((await here.ask(VIEWER)).viewer.user.email).toBe(here.user.email);
  expect(await ownSocket.answer('1', VIEWER)).toMatchObject({ data: { viewer: { user: {} } } });
  ownSocket.socket.terminate();
});

test('from then on, only the new password signs in', async () => {
  const ada = await signedIn(app);
  await ada.ask(CHANGE, { input: { currentPassword: TEST_PASSWORD, newPassword: NEW } });
  await expect(app.anonymous.signIn(ada.user.email, TEST_PASSWORD)).rejects.toThrow('INVALID_CREDENTIALS');
  await app.anonymous.signIn(ada.user.email, NEW);
});

test('a wrong current password is refused, and after ten of them also the right one', async () => {
  const ada = await signedIn(app);
  const wrong = { currentPassword: 'not it at all', newPassword: NEW };
  for (let i = 0; i < 10; i++) expect((await ada.refusal(CHANGE, { input: wrong })).code).toBe('INVALID_CREDENTIALS');
  const right = { currentPassword: TEST_PASSWORD, newPassword: NEW };
  expect(await ada.refusal(CHANGE, { input: right })).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfterSeconds: expect.any(Number),
  });
});

test('of two changes at the same time one finds its current password wrong', async () => {
  const ada = await signedIn(app);
  const answers = await Promise.all(
    ['first new one', 'second new one'].map((newPassword) =>
      ada.send(CHANGE, { input: { currentPassword: TEST_PASSWORD, newPassword } }),
    ),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'changed').sort();
  expect(codes).toEqual(['INVALID_CREDENTIALS', 'changed']);
});

test('a session that is just being started with the old password does not begin', async () => {
  const ada = await signedIn(app);
  await ada.ask(CHANGE, { input: { currentPassword: TEST_PASSWORD, newPassword: NEW } });
  expect(await startSession(app.database, ada.user)).toBeNull();
});

test.each(['1234567', 'x'.repeat(1001)])('a new password has 8 to 1000 characters', async (newPassword) => {
  const ada = await signedIn(app);
  const input = { currentPassword: TEST_PASSWORD, newPassword };
  expect(await ada.refusal(CHANGE, { input })).toEqual({ code: 'VALIDATION_FAILED', field: 'newPassword' });
});

test('it is on record, without either password', async () => {
  const ada = await signedIn(app);
  await ada.ask(CHANGE, { input: { currentPassword: TEST_PASSWORD, newPassword: NEW } });
  const query = '{ auditEntries { nodes { action subjectId before after } } }';
  expect((await ada.ask(query)).auditEntries.nodes).toEqual([
    { action: 'user.passwordChanged', subjectId: ada.user.id, before: null, after: null },
  ]);
});
