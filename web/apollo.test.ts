import { createApollo } from './apollo.js';
import { ViewerDocument } from './session/viewer.js';
import { FakeSocket } from './testing/fake-socket.js';
import { serverNow } from './ui/clock.js';

const ada = { __typename: 'User', id: 'usr_1', name: 'Ada', email: 'ada@acme.example' };
const viewer = { __typename: 'Viewer', role: 'CUSTOMER', user: ada, customer: null };

function setUp() {
  globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket;
  const answers: object[] = [];
  globalThis.fetch = jest.fn(async () => {
    const body = JSON.stringify(answers.shift());
    const headers = new Map([
      ['content-type', 'application/graphql-response+json'],
      ['date', 'Mon, 04 May 2026 13:00:00 GMT'],
    ]);
    return { status: 200, ok: true, headers, text: async () => body } as unknown as Response;
  });
  return { client: createApollo(), answers };
}

const ask = (client: ReturnType<typeof createApollo>) =>
  client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
const nextTurn = () => jest.advanceTimersByTimeAsync(10);

test('a question goes to our own origin, as JSON and with the session’s cookie', async () => {
  const { client, answers } = setUp();
  answers.push({ data: { viewer } });
  await ask(client);
  const [url, init] = jest.mocked(fetch).mock.calls[0]!;
  expect(url).toBe('/graphql');
  expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin' });
  expect(new Headers(init?.headers).get('content-type')).toBe('application/json');
});

test('every answer tells the time of the server', async () => {
  const { client, answers } = setUp();
  answers.push({ data: { viewer } });
  await ask(client);
  expect(serverNow() - Date.now()).toBe(3_600_000);
});

test('UNAUTHENTICATED in any answer makes the portal ask who is signed in', async () => {
  const { client, answers } = setUp();
  answers.push({ data: { viewer } });
  await ask(client);
  answers.push({ data: null, errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] });
  answers.push({ data: { viewer: null } });
  await expect(ask(client)).rejects.toThrow('Sign in first.');
  await nextTurn();
  expect(client.readQuery({ query: ViewerDocument })).toEqual({ viewer: null });
});

test('an error of another kind is nobody’s business but the asker’s', async () => {
  const { client, answers } = setUp();
  answers.push({ data: { viewer } });
  await ask(client);
  answers.push({ data: null, errors: [{ message: 'Masked.', extensions: { code: 'INTERNAL' } }] });
  await expect(ask(client)).rejects.toThrow('Masked.');
  await nextTurn();
  expect(fetch).toHaveBeenCalledTimes(2);
});
