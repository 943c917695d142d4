import { Redis } from 'ioredis';
import { UserRole } from '../accounts/user.js';
import { buildApiToken, buildCustomer, buildLicense, buildUser, TEST_PASSWORD } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { expectCountersToMatch } from '../testing/check-counters.js';
import { heartbeat, until } from '../testing/live-server.js';
import { at, metric, type Nodes, startNodes } from '../testing/nodes.js';
import { ACTIVATE, DEACTIVATE_ACTIVATION, HEARTBEAT } from '../testing/operations.js';
import { events, watch } from '../testing/socket.js';
import { Live } from './live.js';
import { Relay } from './relay.js';

let nodes: Nodes;

beforeAll(async () => {
  nodes = await startNodes();
});
afterAll(() => nodes.close());

async function customer(activationLimit = 5) {
  const { id: customerId } = await buildCustomer(nodes.a.database);
  const { licenseKey } = await buildLicense(nodes.a.database, { customerId, activationLimit });
  const { email } = await buildUser(nodes.a.database, { customerId });
  return { customerId, licenseKey, person: await nodes.a.anonymous.signIn(email, TEST_PASSWORD) };
}

/** What either node has told before is known to the other one: messages of a node arrive in their order. */
async function untilHeard(): Promise<void> {
  const { licenseKey, person } = await customer();
  for (const [from, to] of [
    [nodes.a, nodes.b],
    [nodes.b, nodes.a],
  ] as const) {
    const watcher = await watch(to, person);
    await activate(from.anonymous, { licenseKey, identifier: from.url });
    await events(watcher);
  }
}

const activate = async (caller: Caller, input: object) => (await caller.ask(ACTIVATE, { input })).activate;

test('what is committed on one node reaches who watches on the other, within the time of the contract', async () => {
  const { licenseKey, person } = await customer();
  const watcher = await watch(nodes.b, person);
  const stranger = await watch(nodes.b, (await customer()).person);

  const { activation, activationToken } = await activate(nodes.a.anonymous, { licenseKey, identifier: 'A' });
  const { id } = activation;
  expect(await events(watcher)).toMatchObject([{ kind: 'ACTIVATED', activation: { id, lastSeenAt: null } }]);

  const { lastSeenAt } = (await nodes.a.anonymous.ask(HEARTBEAT, { input: { activationToken } })).heartbeat;
  const committed = performance.now();
  expect(await events(watcher)).toMatchObject([{ kind: 'HEARTBEAT', activation: { id, lastSeenAt } }]);
  // 250 ms after the first message at the latest; the rest is what a busy machine takes. Who is not told asks after 15 s.
  expect(performance.now() - committed).toBeLessThan(2_500);

  await at(nodes.a, person).ask(DEACTIVATE_ACTIVATION, { id });
  expect(await events(watcher)).toMatchObject([{ kind: 'DEACTIVATED', activation: { id, status: 'DEACTIVATED' } }]);

  await stranger.answer('last', '{ viewer { role } }');
  expect(stranger.received.some((message) => message.id === 'live')).toBe(false);
});

test('who watches where it happens is told once, although Redis brings our own messages back', async () => {
  const { licenseKey, person } = await customer();
  const [here, there] = [await watch(nodes.a, person), await watch(nodes.b, person)];
  for (const [at, identifier] of [
    [nodes.a, 'A'],
    [nodes.b, 'B'],
  ] as const) {
    const { id } = (await activate(at.anonymous, { licenseKey, identifier })).activation;
    for (const watcher of [here, there]) expect(await events(watcher)).toMatchObject([{ activation: { id } }]);
  }
});

test('staff hears on one node of every customer on the other, who hear of their own', async () => {
  const { email } = await buildUser(nodes.a.database, { role: UserRole.STAFF });
  const staff = await watch(nodes.b, await nodes.a.anonymous.signIn(email, TEST_PASSWORD));
  const beats = async () => {
    const { licenseKey, person } = await customer();
    const { activation, activationToken } = await activate(nodes.a.anonymous, { licenseKey, identifier: 'A' });
    const watcher = await watch(nodes.b, person);
    const { lastSeenAt } = (await nodes.a.anonymous.ask(HEARTBEAT, { input: { activationToken } })).heartbeat;
    expect(await events(watcher)).toMatchObject([{ kind: 'HEARTBEAT', activation: { id: activation.id, lastSeenAt } }]);
    return { id: activation.id, lastSeenAt };
  };
  const expected = [await beats(), await beats()];
  const told = () => JSON.stringify(staff.received.filter(({ id }) => id === 'live'));
  await until(() => expected.every(({ id, lastSeenAt }) => told().includes(id) && told().includes(lastSeenAt)));
});

test('a node of the version before this one, which tells heartbeats as it tells changes, is heard', async () => {
  const { customerId, person } = await customer();
  const watcher = await watch(nodes.b, person);
  const lastSeenAt = '2026-01-01T12:00:00.123Z';
  const event = { kind: 'HEARTBEAT', id: 'act_old', customerId, licenseId: 'lic_old', status: 'ACTIVE', revision: 1 };
  const text = JSON.stringify({ events: [{ ...event, lastSeenAt, heartbeatWindowSeconds: 600 }] });
  const redis = new Redis(nodes.redis.url);
  await redis.publish(`lastseen:${nodes.a.database.name}`, `an-older-node events ${text}`);
  redis.disconnect();
  expect(await events(watcher)).toMatchObject([{ kind: 'HEARTBEAT', activation: { id: 'act_old', lastSeenAt } }]);
});

test('a node that ends tells the others of the heartbeats that it took last', async () => {
  const { customerId, person } = await customer();
  const watcher = await watch(nodes.b, person);
  const live = new Live();
  const channel = `lastseen:${nodes.a.database.name}`;
  const relay = new Relay({ redisUrl: nodes.redis.url, channel, live, onFailure() {}, log: { warn() {} } });
  await relay.start();
  for (const id of ['act_first', 'act_last']) live.publish([heartbeat({ customerId, id })]);
  relay.close();
  await until(() => watcher.received.some((message) => JSON.stringify(message).includes('act_last')));
  expect(JSON.stringify(watcher.received)).toContain('act_first');
});

test('signing out on one node closes the sockets on the other', async () => {
  const { person } = await customer();
  const watcher = await watch(nodes.b, person);
  await at(nodes.a, person).ask('mutation { signOut }');
  expect((await watcher.closed).code).toBe(4401);
});

test('a token that is revoked on one node is dead on the other, its sockets included', async () => {
  const { customerId, person } = await customer();
  const { token, secret } = await buildApiToken(nodes.a.database, { customerId });
  const watcher = await watch(nodes.b, { headers: { authorization: `Bearer ${secret}` } });
  await person.ask('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: token.id });
  expect((await watcher.closed).code).toBe(4403);
});

test('failures to sign in count together, whichever node they were tried on', async () => {
  const { email } = await buildUser(nodes.a.database);
  const attempt = (n: number, password: string) => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { role } } }';
    return [nodes.a, nodes.b][n % 2]!.anonymous.refusal(query, { input: { email, password } });
  };
  for (let n = 0; n < 10; n++) expect((await attempt(n, 'a wrong one')).code).toBe('INVALID_CREDENTIALS');
  await untilHeard();
  for (const n of [0, 1]) expect((await attempt(n, TEST_PASSWORD)).code).toBe('RATE_LIMITED');
});

test('64 devices spread over both nodes get exactly the ten slots that there are', async () => {
  const { licenseKey } = await customer(10);
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, n) =>
      [nodes.a, nodes.b][n % 2]!.anonymous.send(ACTIVATE, { input: { licenseKey, identifier: `device ${n}` } }),
    ),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(10);
  const codes = new Set(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []));
  expect([...codes]).toEqual(['ACTIVATION_LIMIT_REACHED']);
  await expectCountersToMatch(nodes.a.database);
});

test('one idempotency key on both nodes at the same time makes one activation', async () => {
  const { licenseKey } = await customer();
  const input = { licenseKey, identifier: 'A', idempotencyKey: 'order 4711' };
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) => activate([nodes.a, nodes.b][n % 2]!.anonymous, input)),
  );
  expect(new Set(answers.map(({ activation }) => activation.id)).size).toBe(1);
  expect(answers.filter(({ alreadyActive }) => !alreadyActive)).toHaveLength(1);
  const other = { ...input, identifier: 'B' };
  expect((await nodes.b.anonymous.refusal(ACTIVATE, { input: other })).code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('what is no message is counted, and neither stops nor harms anybody', async () => {
  const { licenseKey, person } = await customer();
  const watcher = await watch(nodes.b, person);
  const redis = new Redis(nodes.redis.url);
  const channel = `lastseen:${nodes.a.database.name}`;
  const before = await metric(nodes.b, 'lastseen_relay_malformed_total');
  const wrong = [
    '',
    'nonsense',
    'node events {',
    'node events {"events":[{"id":7}]}',
    'node riot {}',
    'node ended []',
    'node heartbeats [',
  ];
  for (const text of wrong) expect(await redis.publish(channel, text)).toBe(2);
  redis.disconnect();
  await activate(nodes.a.anonymous, { licenseKey, identifier: 'A' });
  expect(await events(watcher)).toHaveLength(1);
  expect(await metric(nodes.b, 'lastseen_relay_malformed_total')).toBe(before + wrong.length);
});

test('operators see who watches what, and that the nodes hear each other', async () => {
  const { person } = await customer();
  const readers = await metric(nodes.b, 'lastseen_live_readers');
  const watcher = await watch(nodes.b, person);
  expect(await metric(nodes.b, 'lastseen_live_readers')).toBe(readers + 1);
  expect(await metric(nodes.b, 'lastseen_live_topics')).toBeGreaterThan(0);
  expect(await metric(nodes.b, 'lastseen_redis_connected')).toBe(1);
  expect(await metric(nodes.a, 'lastseen_heartbeats_total')).toBeGreaterThan(0);
  watcher.socket.close();
  await watcher.closed;
  await until(() => watcher.socket.readyState === watcher.socket.CLOSED);
});
