import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
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
  expect(Date.now() - since).toBeLessThan(15_000);
});

test('whoever asks all the time is told to go, and no request is lost', async () => {
  const app = await createTestApp();
  const ask = async (agent: Agent): Promise<string | undefined> => {
    const asked = request(`${app.url}/health/live`, { agent }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    await once(response.resume(), 'end');
    return response.headers.connection;
  };
  let closing: Promise<void> | null = null;
  const callers = Array.from({ length: 4 }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let answers = 0; (await ask(agent)) !== 'close'; answers += 1) {
      if (answers === 50) closing ??= app.close();
    }
    agent.destroy();
  });
  await Promise.all(callers);
  await closing;
});

test('a request that offers HTTP/2 as well is answered in HTTP/1.1, like every other on its connection', async () => {
  const app = await createTestApp();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = JSON.stringify({ query: '{ viewer { role } }' });
  const ask = async (more: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...more };
    const asked = request(`${app.url}/graphql`, { method: 'POST', agent, headers }).end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return json(response);
  };
  const offer = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAEAAEAAAAIAAAAB' };
  for (const more of [offer, {}, offer]) expect(await ask(more)).toEqual({ data: { viewer: null } });
  agent.destroy();
  await app.close();
});
