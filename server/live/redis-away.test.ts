import { Redis } from 'ioredis';
import { buildApiToken, buildCustomer, buildLicense, buildUser, TEST_PASSWORD } from '../testing/builders.js';
import { type Client, until } from '../testing/live-server.js';
import { at, type Nodes, startNodes, untilConnected } from '../testing/nodes.js';
import { ACTIVATE, HEARTBEAT } from '../testing/operations.js';
import { openSocket, watch } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let nodes: Nodes;

beforeEach(async () => {
  nodes = await startNodes();
});
afterEach(() => nodes.close());

/** A customer with somebody signed in, and a device that is active. */
async function customer() {
  const { database, anonymous } = nodes.a;
  const { id: customerId } = await buildCustomer(database);
  const { licenseKey } = await buildLicense(database, { customerId });
  const { email } = await buildUser(database, { customerId });
  const { activation, activationToken } = (
    await anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'A', appVersion: '1' } })
  ).activate;
  const person = await anonymous.signIn(email, TEST_PASSWORD);
  return { customerId, person, id: activation.id, input: { activationToken } };
}

/** Has a device heartbeat at the node, and answers when that was. */
async function beat(node: TestApp, input: object): Promise<string> {
  return (await node.anonymous.ask(HEARTBEAT, { input })).heartbeat.lastSeenAt;
}

/** Waits until the watcher has been told of the heartbeat. */
const told = (watcher: Client, lastSeenAt: string) =>
  until(() =>
    watcher.received.some(({ id, payload }) => id === 'live' && JSON.stringify(payload).includes(lastSeenAt)),
  );

const pinged = (client: Client, push: string) =>
  until(() => client.received.some(({ type, payload }) => type === 'ping' && JSON.stringify(payload).includes(push)));

const lines = ({ logged }: TestApp) => logged.map(({ msg }) => String(msg).slice(0, 13));

test('while Redis is dead each node works on; when it is back nothing stays stale', async () => {
  const { person, input } = await customer();
  const here = await watch(nodes.a, person);
  const there = await watch(nodes.b, person);

  await nodes.redis.kill();
  for (const node of [nodes.a, nodes.b]) await untilConnected(node, false);
  // Clients that know the word ask from time to time until they hear the other one.
  await pinged(there, 'partial');

  await beat(nodes.b, input);
  await told(here, await beat(nodes.a, input));
  expect((await fetch(`${nodes.a.url}/health/ready`)).status).toBe(200);
  expect(here.socket.readyState).toBe(here.socket.OPEN);
  const late = await openSocket(nodes.b.url, person.headers);
  expect(late.received[0]).toEqual({ type: 'connection_ack', payload: { push: 'partial' } });

  await nodes.redis.restart();
  for (const node of [nodes.a, nodes.b]) await untilConnected(node, true);
  await pinged(there, 'complete');
  expect((await here.closed).code).toBe(1012);
  expect((await there.closed).code).toBe(1012);
  const again = await watch(nodes.b, person);
  expect(again.received[0]).toEqual({ type: 'connection_ack', payload: { push: 'complete' } });
  await told(again, await beat(nodes.a, input));

  for (const node of [nodes.a, nodes.b]) expect(lines(node)).toEqual(['Redis is away', 'Redis is back']);
});

test('a Redis that hangs delays no heartbeat, and is given up', async () => {
  const { person, input } = await customer();
  const here = await watch(nodes.a, person);
  nodes.redis.pause();
  await told(here, await beat(nodes.a, input));
  await beat(nodes.b, input);
  // Whoever waits for Redis waits for two seconds, and then it is known to be away.
  for (const node of [nodes.a, nodes.b]) expect(lines(node)).toEqual([]);
  await untilConnected(nodes.a, false);
  nodes.redis.resume();
  for (const node of [nodes.a, nodes.b]) await untilConnected(node, true);
  const there = await watch(nodes.b, person);
  await told(there, await beat(nodes.a, input));
});

test('sockets whose session or token ended on a node that could not say so are closed', async () => {
  const { customerId, person } = await customer();
  const { token, secret } = await buildApiToken(nodes.a.database, { customerId });
  const idle = await openSocket(nodes.b.url, person.headers);
  const tool = await openSocket(nodes.b.url, { authorization: `Bearer ${secret}` });
  await nodes.redis.kill();
  await untilConnected(nodes.a, false);
  await person.ask('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: token.id });
  await person.ask('mutation { signOut }');
  await nodes.redis.restart();
  expect((await idle.closed).code).toBe(4401);
  expect((await tool.closed).code).toBe(4403);
});

test('a node that was cut off alone says so on its return, and the others read anew', async () => {
  const { person } = await customer();
  const there = await watch(nodes.b, person);
  const idle = await openSocket(nodes.b.url, person.headers);
  const redis = new Redis(nodes.redis.url);
  await redis.publish(`lastseen:${nodes.b.database.name}`, 'another-node missed {}');
  redis.disconnect();
  expect((await there.closed).code).toBe(1012);
  expect(idle.socket.readyState).toBe(idle.socket.OPEN);
});

test('a node starts without Redis, says so once, and finds it later', async () => {
  const { person, input } = await customer();
  await nodes.redis.kill();
  const c = await createTestApp({ redisUrl: nodes.redis.url, databaseUrl: nodes.a.databaseUrl });
  expect((await fetch(`${c.url}/health/ready`)).status).toBe(200);
  expect(lines(c)).toEqual(['Redis is away']);
  expect(JSON.stringify(c.logged)).toContain('ECONNREFUSED');
  await beat(c, input);
  await nodes.redis.restart();
  for (const node of [nodes.a, c]) await untilConnected(node, true);
  const watcher = await watch(c, at(c, person));
  await told(watcher, await beat(nodes.a, input));
  watcher.socket.terminate();
  await c.close();
});
