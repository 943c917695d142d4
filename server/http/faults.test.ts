import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test.each([
  ['no HTTP', 'HELO there\r\n\r\n', 400, 'The request is not valid HTTP.'],
  ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'The request is not valid HTTP.'],
  ['a header of 17 KB', `GET / HTTP/1.1\r\nx: ${'a'.repeat(17 * 1024)}`, 431, 'The headers are longer than 16 KB.'],
])('%s is refused in JSON, with a code, and the connection closed', async (_, said, status, message) => {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(said);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\r\nConnection: close`));
  expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code: 'VALIDATION_FAILED' } }] });
  expect(app.logged).toEqual([]);
});
