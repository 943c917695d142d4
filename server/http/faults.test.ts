import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function open(): Promise<Socket> {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

test.each([
  ['no HTTP', 'HELO there\r\n\r\n', 400, 'The request is not valid HTTP.'],
  ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'The request is not valid HTTP.'],
  ['a header of 17 KB', `GET / HTTP/1.1\r\nx: ${'a'.repeat(17 * 1024)}`, 431, 'The headers are longer than 16 KB.'],
])('%s is refused in JSON, with a code, and the connection closed', async (_, said, status, message) => {
  const socket = await open();
  socket.write(said);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\r\nConnection: close`));
  expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code: 'VALIDATION_FAILED' } }] });
  expect(app.logged).toEqual([]);
});

const MEGABYTE = 'a'.repeat(1024 * 1024);

test.each([
  ['a length', `Content-Length: ${MEGABYTE.length}`, '', MEGABYTE],
  ['chunks', 'Transfer-Encoding: chunked', `100000\r\n${MEGABYTE}`, '\r\n0\r\n\r\n'],
])('who sends too much, by %s, hears so, may send the rest and goes on', async (_, length, some, rest) => {
  const socket = await open();
  const [first, second] = [413, 200].map((status) => heard(socket, status));
  socket.write(`POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${length}\r\n\r\n${some}`);
  await first;
  socket.write(`${rest}GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n`);
  await second;
  socket.destroy();
});

/** Rejects when the connection is closed instead. */
function heard(socket: Socket, status: number): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('data', (data) => String(data).startsWith(`HTTP/1.1 ${status} `) && resolve());
    socket.on('close', () => reject(new Error(`closed, and no ${status}`)));
    socket.on('error', reject);
  });
}

test('a path that is none is refused with 400 and the id of the request', async () => {
  const response = await fetch(`${app.url}/%zz`);
  expect(response.status).toBe(400);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'VALIDATION_FAILED' } }] });
});

test('an address where there is nothing answers 404 in the shape of errors', async () => {
  const response = await fetch(`${app.url}/nowhere`, { headers: { accept: 'application/json' } });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
  });
});
