import { once } from 'node:events';
import { connect } from 'node:net';
import { createTestApp } from './testing/test-app.js';

test('closing does not wait for connections that never asked anything', async () => {
  const app = await createTestApp();
  const { hostname, port } = new URL(app.url);
  const silent = connect(Number(port), hostname);
  await once(silent, 'connect');
  const gone = once(silent, 'close');
  const since = Date.now();
  await app.close();
  await gone;
  expect(Date.now() - since).toBeLessThan(5_000);
});
