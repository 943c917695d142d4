import { signedIn } from '../testing/signed-in.js';
import { openSocket } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { UserRole } from './user.js';

const UPDATE = 'mutation ($input: UpdateViewerInput!) { updateViewer(input: $input) { user { id name } } }';
const AUDIT = '{ auditEntries { nodes { action actor before after } } }';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test.each(Object.values(UserRole))('people change their own name, trimmed and composed: %s', async (role) => {
  const ada = await signedIn(app, { role });
  const { id } = ada.user;
  expect(await ada.ask(UPDATE, { input: { name: '  Rene\u0301e ' } })).toEqual({
    updateViewer: { user: { id, name: 'Ren\u00e9e' } },
  });
  expect((await ada.ask('{ viewer { user { name } } }')).viewer.user.name).toBe('Ren\u00e9e');
});

test.each(['', '   ', 'x'.repeat(256), 'a\u0000b', 'two\nlines'])('what is no name is refused: %j', async (name) => {
  const ada = await signedIn(app);
  expect(await ada.refusal(UPDATE, { input: { name } })).toEqual({ code: 'VALIDATION_FAILED', field: 'name' });
});

test('it is on record what the name was and is; the same name again changes nothing', async () => {
  const ada = await signedIn(app, { name: 'Ada' });
  for (let i = 0; i < 2; i++) await ada.ask(UPDATE, { input: { name: 'Ada Moreau' } });
  await ada.ask(UPDATE, { input: {} });
  expect((await ada.ask(AUDIT)).auditEntries.nodes).toEqual([
    { action: 'user.updated', actor: 'Ada', before: '{"name":"Ada"}', after: '{"name":"Ada Moreau"}' },
  ]);
});

test('on the socket that changed it, the new name is on record from then on', async () => {
  const ada = await signedIn(app, { name: 'Ada' });
  const socket = await openSocket(app.url, ada.headers);
  const rename = (name: string) => `mutation { updateViewer(input: { name: "${name}" }) { role } }`;
  await socket.answer('1', rename('Grace'));
  await socket.answer('2', rename('Joan'));
  expect((await ada.ask(AUDIT)).auditEntries.nodes.map(({ actor }: { actor: string }) => actor)).toEqual([
    'Grace',
    'Ada',
  ]);
  socket.socket.terminate();
});
