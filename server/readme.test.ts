import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { seedDemo } from './demo/seed.js';
import { buildApiToken } from './testing/builders.js';
import { Caller } from './testing/caller.js';
import { withToken } from './testing/signed-in.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

const README = readFileSync('README.md', 'utf8');

let app: TestApp;
let secret: string;
let activationToken: string;
beforeAll(async () => {
  app = await createTestApp();
  await seedDemo(app.database);
  const [acme] = await app.database.query<{ id: string }[]>("SELECT id FROM customers WHERE name = 'Acme Robotics'");
  ({ secret } = await buildApiToken(app.database, { customerId: acme!.id }));
});
afterAll(() => app.close());

test('the curl lines of the README work, one after the other', async () => {
  const bodies = [...README.matchAll(/^curl [^\n]* -d '(\{.*?\})'$/gms)].map(([, body]) => body!);
  expect(bodies).toHaveLength(5);
  const activated = await (await app.anonymous.post(bodies[0])).json();
  activationToken = activated.data.activate.activationToken;
  const heartbeat = await (await app.anonymous.post(bodies[1]!.replace('<activationToken>', activationToken))).json();
  const { lastSeenAt } = heartbeat.data.heartbeat;
  const { data } = await (await withToken(app, secret).post(bodies[2])).json();
  expect(data.activations.nodes[0]).toMatchObject({ identifier: 'my-first-device', lastSeenAt });
  const [, url, filter] = /^curl -sG http:\/\/127\.0\.0\.1:4000(\S+) .* --data-urlencode 'filter=(.*)'$/m.exec(README)!;
  const file = await fetch(`${app.url}${url}?filter=${encodeURIComponent(filter!)}`, {
    headers: withToken(app, secret).headers,
  });
  expect(await file.text()).toContain('my-first-device');
  const signedIn = await app.anonymous.post(bodies[3]);
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const { customers, products } = await new Caller(app.url, { cookie }).ask(
    '{ customers { nodes { id } } products { nodes { id } } }',
  );
  const sale = bodies[4]!.replace('<productId>', products.nodes[0].id).replace('<customerId>', customers.nodes[0].id);
  const issued = await (await app.anonymous.post(sale, { cookie })).json();
  expect(issued.data.issueLicense.licenseKey).toMatch(/^[A-Z0-9-]{29}$/);
});

test('and so does its JavaScript: a tool hears the heartbeat', async () => {
  const [, program] = /^```js\nimport [^\n]*\n(.*?)^```/ms.exec(README)!;
  const here = program!.replace('ws://127.0.0.1:4000', app.url.replace('http', 'ws')).replace('<secret>', secret);
  const clients: ReturnType<typeof createClient>[] = [];
  const connect = (options: Parameters<typeof createClient>[0]) => {
    clients.push(createClient({ ...options, webSocketImpl: WebSocket }));
    return clients[0];
  };
  const input = { activationToken };
  const beat = 'mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { activationId } }';
  let done = false;
  const log = (events: { activation: { id: string } }[]) => {
    done ||= activationToken.startsWith(events[0]!.activation.id);
  };
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const running = new AsyncFunction('createClient', 'console', here)(connect, { log });
  while (!done) await app.anonymous.ask(beat, { input });
  await clients[0]!.dispose();
  await running;
});
