import { connect } from 'node:net';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { MAX_BODY_BYTES } from './limits/request-size.js';
import type { LiveEvent } from './live/event.js';
import { Client, heartbeat, LiveServer, until, viewerOf } from './testing/live-server.js';

let server: LiveServer;

beforeEach(async () => {
  server = await new LiveServer().start();
  server.viewers.set('acme', viewerOf('cus_acme'));
  server.viewers.set('globex', viewerOf('cus_globex'));
  server.viewers.set('staff', viewerOf(null));
});

afterEach(async () => {
  await server.stop();
  await until(() => server.live.load.readers === 0 && server.live.connections.size === 0);
  expect(server.live.load).toEqual({ topics: 0, groups: 0, readers: 0, backlog: 0 });
});

const LIVE = 'subscription { activationEvents { id kind } }';
const publish = (...events: Partial<LiveEvent>[]) => server.live.publish(events.map(heartbeat));
const idsOf = ({ payload }: { payload?: unknown }) =>
  (payload as { data: { activationEvents: { id: string }[] } }).data.activationEvents.map(({ id }) => id);

describe('opening a socket', () => {
  /** What the server answers to an upgrade, as a status. */
  function upgrade(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
    const socket = new WebSocket(server.url.replace('/graphql', path), 'graphql-transport-ws', { headers });
    socket.on('error', () => {});
    return new Promise((resolve) => {
      socket
        .once('open', () => resolve(101))
        .once('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
    }).finally(() => socket.terminate()) as Promise<number | undefined>;
  }

  test('the path is /graphql', async () => {
    expect(await upgrade('/graphql')).toBe(101);
    expect(await upgrade('/graphql?x=1')).toBe(101);
    expect(await upgrade('/')).toBe(404);
    expect(await upgrade('/graphql/other')).toBe(404);
  });

  test('another site’s page is refused when the browser adds a cookie, our own and software without an Origin aren’t', async () => {
    const own = server.url.replace('ws', 'http').replace('/graphql', '');
    expect(await upgrade('/graphql', { origin: 'https://evil.example', cookie: 'acme' })).toBe(403);
    expect(await upgrade('/graphql', { origin: 'null', cookie: 'acme' })).toBe(403);
    expect(await upgrade('/graphql', { origin: own, cookie: 'acme' })).toBe(101);
    expect(await upgrade('/graphql', { cookie: 'acme' })).toBe(101);
  });

  test('without a cookie another Origin is let in with a token, and with nothing else', async () => {
    server.viewers.set('Bearer good', viewerOf('cus_acme'));
    const introduce = async (payload: object) => {
      const client = await server.open({ origin: 'app://tool.example' });
      client.send({ type: 'connection_init', payload });
      return client;
    };
    const tool = await introduce({ authorization: 'Bearer good' });
    await tool.expect('connection_ack');
    expect(await tool.answer('1', '{ viewer }')).toEqual({ data: { viewer: 'cus_acme' } });
    for (const payload of [{}, { authorization: '' }, { authorization: 'Bearer wrong' }]) {
      expect((await (await introduce(payload)).closed).code).toBe(4403);
    }
  });

  test('another subprotocol is closed with 4406', async () => {
    const client = await server.open({}, 'graphql-transport-ws');
    client.socket.terminate();
    const socket = new WebSocket(server.url);
    expect((await new Client(socket).closed).code).toBe(4406);
  });

  test('nothing is compressed', async () => {
    expect((await server.open()).socket.extensions).toBe('');
  });
});

describe('introducing oneself', () => {
  test('the session cookie says who it is', async () => {
    const client = await server.connect('acme');
    expect(await client.answer('1', '{ viewer }')).toEqual({ data: { viewer: 'cus_acme' } });
  });

  test.each(['authorization', 'Authorization'])('a bearer in connection_init (%s) does too', async (name) => {
    server.viewers.set('Bearer good', viewerOf('cus_acme'));
    const client = await server.open();
    client.send({ type: 'connection_init', payload: { [name]: 'Bearer good' } });
    await client.expect('connection_ack');
    expect(await client.answer('1', '{ viewer }')).toEqual({ data: { viewer: 'cus_acme' } });
  });

  test('and so does one in the headers of the upgrade', async () => {
    server.viewers.set('Bearer good', viewerOf('cus_acme'));
    const client = await server.open({ authorization: 'Bearer good' });
    client.send({ type: 'connection_init' });
    await client.expect('connection_ack');
    expect(await client.answer('1', '{ viewer }')).toEqual({ data: { viewer: 'cus_acme' } });
  });

  test('nobody in particular may connect, and is told UNAUTHENTICATED where that matters', async () => {
    const client = await server.connect();
    expect(await client.answer('1', '{ hello }')).toEqual({ data: { hello: 'world' } });
    expect(await client.answer('2', LIVE)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('a cookie whose session is gone is nobody in particular', async () => {
    const client = await server.connect('gone');
    expect(await client.answer('1', '{ viewer }')).toEqual({ data: { viewer: null } });
  });

  test.each([['Bearer wrong'], [42], [{}]])('a wrong bearer (%j) is closed with 4403', async (authorization) => {
    const client = await server.open({ cookie: 'acme' });
    client.send({ type: 'connection_init', payload: { authorization } });
    expect((await client.closed).code).toBe(4403);
    expect(server.reported).toEqual([]);
  });

  test('while the database is away the peer is asked to come back later, and learns nothing else', async () => {
    server.database = 'down';
    const client = await server.open({ cookie: 'acme' });
    client.send({ type: 'connection_init' });
    expect(await client.closed).toEqual({ code: 1013, reason: 'Try again later.' });
    expect(server.reported).toMatchObject([{ message: 'connect ECONNREFUSED secret-host' }]);
  });

  test('an operation before the acknowledgement is closed with 4401', async () => {
    const client = await server.open();
    client.subscribe('1', '{ hello }');
    expect((await client.closed).code).toBe(4401);
  });

  test('the fifty-first socket of one user is turned away until another closes', async () => {
    const clients = await Promise.all(Array.from({ length: 50 }, () => server.connect('acme')));
    const extra = await server.open({ cookie: 'acme' });
    extra.send({ type: 'connection_init' });
    expect((await extra.closed).code).toBe(1013);
    await server.connect('globex');
    clients[0]!.socket.close();
    await until(() => server.live.connections.size === 50);
    await server.connect('acme');
  });
});

describe('operations', () => {
  test('errors of resolvers are masked and reported once', async () => {
    const client = await server.connect('acme');
    const answer = await client.answer('1', '{ boom hello }');
    expect(answer).toMatchObject({
      data: { boom: null, hello: 'world' },
      errors: [{ extensions: { code: 'INTERNAL' } }],
    });
    expect(JSON.stringify(answer)).not.toContain('secrets');
    expect(server.reported).toMatchObject([{ message: 'SELECT * FROM secrets' }]);
  });

  test('so are errors while subscribing and in what a subscription sends', async () => {
    const client = await server.connect('acme');
    const answer = await client.answer('1', 'subscription { broken }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    const subscriber = await server.subscriber('acme', 'id boom');
    publish({ id: 'a' });
    const { payload } = await subscriber.expect('next');
    expect(payload).toMatchObject({ data: { activationEvents: [{ id: 'a', boom: null }] } });
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(JSON.stringify([answer, payload])).not.toContain('secrets');
  });

  test.each([
    ['a syntax error', '{ hello'],
    ['an unknown field', '{ bye }'],
    ['two operations without a name', 'query A { hello } query B { hello }'],
    ['no operation at all', 'fragment F on Query { hello }'],
    ['a subscription to nothing', 'subscription { activationEvents @skip(if: true) { id } }'],
    ['a subscription under a condition', 'subscription ($a: Boolean!) { activationEvents @skip(if: $a) { id } }'],
  ])('%s is an error of that operation, its siblings live on', async (_name, query) => {
    const client = await server.subscriber('acme');
    expect(await client.answer('bad', query)).toMatchObject([{ extensions: { code: 'VALIDATION_FAILED' } }]);
    expect(client.received.filter(({ type }) => type === 'error').length).toBe(1);
    publish({ id: 'a' });
    await until(() => client.received.some(({ type }) => type === 'next'));
    expect(server.reported).toEqual([]);
  });

  test('a second operation under a running one’s id is closed with 4409', async () => {
    const client = await server.subscriber('acme');
    client.subscribe('live', LIVE);
    expect((await client.closed).code).toBe(4409);
  });

  test('nor does an id of any length bring the server out of step', async () => {
    const client = await server.connect('acme');
    const long = 'x'.repeat(1000);
    expect(await client.answer(long, LIVE)).toMatchObject([{ extensions: { code: 'VALIDATION_FAILED' } }]);
    client.subscribe(long, '{ slow }');
    client.subscribe(long, '{ slow }');
    expect((await client.closed).code).toBe(4409);
    expect(server.reported).toEqual([]);
  });

  test.each([
    ['not JSON'],
    ['[]'],
    ['{}'],
    ['{"type":"subscribe"}'],
    ['{"type":"unheard_of"}'],
    ['{"id":"1","type":"next","payload":{}}'],
  ])('the message %s is closed with 4400', async (message) => {
    const client = await server.connect('acme');
    client.send(message);
    expect((await client.closed).code).toBe(4400);
    expect(server.reported).toEqual([]);
  });

  test('a message as long as an HTTP body may be is read, a longer one is closed with 1009', async () => {
    const client = await server.connect();
    const padded = (length: number) => {
      const message = JSON.stringify({
        id: '1',
        type: 'subscribe',
        payload: { query: '{ hello }', extensions: { pad: '' } },
      });
      return message.replace('"pad":""', `"pad":"${'x'.repeat(length - message.length)}"`);
    };
    client.send(padded(MAX_BODY_BYTES));
    await client.expect('next');
    client.send(padded(MAX_BODY_BYTES + 1));
    expect((await client.closed).code).toBe(1009);
    expect(server.reported).toEqual([]);
  });

  test('a malformed frame ends its socket and nothing else', async () => {
    const other = await server.connect();
    const client = await server.connect('acme');
    (client.socket as unknown as { _socket: NodeJS.WritableStream })._socket.write(Buffer.from([0xff, 0xff, 0xff]));
    expect((await client.closed).code).toBe(1002);
    expect(await other.answer('1', '{ hello }')).toEqual({ data: { hello: 'world' } });
  });

  test('five thousand operations at once are all answered', async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => (open = resolve));
    const client = await server.connect();
    for (let index = 0; index < 5000; index += 1) client.subscribe(String(index), '{ slow }');
    await until(() => server.contexts >= 1000);
    open();
    await until(() => client.received.filter(({ type }) => type === 'complete').length === 5000);
  });

  test('who asks for much and takes nothing is not listened to any longer', async () => {
    const [client, other] = [await server.connect(), await server.connect()];
    client.socket.pause();
    for (let index = 0; index < 4000; index += 1) client.subscribe(String(index), '{ large }');
    let executed: number;
    do {
      executed = server.contexts;
      await other.answer(String(executed), '{ hello }');
    } while (server.contexts !== executed + 1);
    expect(executed).toBeLessThan(3000);
    client.socket.resume();
    await until(() => client.received.filter(({ type }) => type === 'complete').length === 4000);
  });
});

describe('subscriptions', () => {
  test('two customers never see each other’s events, staff see all', async () => {
    const acme = await server.subscriber('acme');
    const globex = await server.subscriber('globex');
    const staff = await server.subscriber('staff');
    publish({ id: 'a' }, { id: 'g', customerId: 'cus_globex' });
    expect([await acme.next(), await globex.next(), await staff.next()].map(idsOf)).toEqual([['a'], ['g'], ['a', 'g']]);
    expect(acme.received.length + globex.received.length).toBe(4);
  });

  test('ids and licenseId narrow', async () => {
    const client = await server.subscriber('acme', 'id', '(ids: ["b", "c"], licenseId: "lic_2")');
    publish({ id: 'a', licenseId: 'lic_2' }, { id: 'b', licenseId: 'lic_2' }, { id: 'c' });
    expect(idsOf(await client.next())).toEqual(['b']);
  });

  test('readers of the same share one execution, and a context is never used twice', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, () => server.connect('acme')));
    for (const client of clients) client.subscribe('live', 'subscription { activationEvents { id context } }');
    await until(() => server.live.load.readers === 20);
    publish({ id: 'a' });
    const first = await Promise.all(clients.map((client) => client.next()));
    publish({ id: 'b' });
    const second = await Promise.all(clients.map((client) => client.next()));
    expect(server.executions).toBe(2);
    expect(new Set(first.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
    expect(first[0]!.payload).not.toEqual(second[0]!.payload);
    const contexts = [first, second].map(
      ([message]) => JSON.stringify(message!.payload).match(/"context":"(\d+)"/)![1],
    );
    expect(contexts[0]).not.toBe(contexts[1]);
  });

  test('readers who may see different things share nothing', async () => {
    server.viewers.set(
      'token',
      viewerOf('cus_acme', { user: null, token: { id: 'tok_1' } as never, credentialId: 'tok_1' }),
    );
    const clients = [await server.subscriber('acme'), await server.subscriber('token')];
    publish({ id: 'a' });
    await Promise.all(clients.map((client) => client.next()));
    expect(server.executions).toBe(2);
  });

  test('complete ends one subscription and leaves the others', async () => {
    const client = await server.subscriber('acme');
    client.subscribe('other', LIVE);
    await until(() => server.live.load.readers === 2);
    client.send({ id: 'live', type: 'complete' });
    await until(() => server.live.load.readers === 1);
    publish({ id: 'a' });
    expect((await client.next()).id).toBe('other');
  });

  test('a client that changes its mind at once, even under the same id, leaves nothing behind', async () => {
    const client = await server.connect('acme');
    for (let round = 0; round < 10; round += 1) {
      client.subscribe('1', LIVE);
      client.send({ id: '1', type: 'complete' });
    }
    expect(await client.answer('2', '{ hello }')).toEqual({ data: { hello: 'world' } });
    client.socket.close();
    await until(() => server.live.load.readers === 0);
  });

  test('the twenty-first subscription of a socket is refused, the twenty go on', async () => {
    const client = await server.connect('acme');
    for (let index = 0; index < 20; index += 1) client.subscribe(`s${index}`, LIVE);
    expect(await client.answer('extra', LIVE)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(server.live.load.readers).toBe(20);
    client.send({ id: 's0', type: 'complete' });
    await until(() => server.live.load.readers === 19);
    client.subscribe('extra2', LIVE);
    await until(() => server.live.load.readers === 20);
  });

  test('a document that is too long to be kept is refused', async () => {
    const client = await server.connect('acme');
    const long = `subscription {${' '.repeat(9000)} activationEvents { id } }`;
    expect(await client.answer('1', long)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
    expect(server.live.load.readers).toBe(0);
  });

  test('a socket that isn’t read costs bounded memory, delays nobody, and ends with the newest state', async () => {
    const stalled = await server.subscriber('acme', 'id revision padding');
    const healthy = await server.subscriber('acme', 'id revision padding');
    const ids = Array.from({ length: 100 }, (_, index) => `act_${index}`);
    stalled.socket.pause();
    const rounds = 12;
    for (let revision = 1; revision <= rounds; revision += 1) {
      publish(...ids.map((id) => ({ id, revision })));
      await healthy.expect('next');
    }
    expect(server.live.load.backlog).toBeLessThanOrEqual(100);
    stalled.socket.resume();
    const newest = () => {
      const { payload } = stalled.received.at(-1)!;
      const { data } = (payload ?? {}) as { data?: { activationEvents: LiveEvent[] } };
      return data?.activationEvents ?? [];
    };
    await until(() => newest().length === 100 && newest().every(({ revision }) => revision === rounds));
    expect(stalled.received.length).toBeLessThan(healthy.received.length);
    await until(() => server.live.load.backlog === 0);
  });

  test('the client of the graphql-ws package sees all this as usual', async () => {
    const client = createClient({
      url: server.url,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: 'Bearer b' },
    });
    server.viewers.set('Bearer b', viewerOf('cus_acme'));
    const events = client.iterate({ query: LIVE });
    const first = events.next();
    await until(() => server.live.load.readers === 1);
    publish({ id: 'a', kind: 'ACTIVATED' });
    expect(await first).toEqual({
      done: false,
      value: { data: { activationEvents: [{ id: 'a', kind: 'ACTIVATED' }] } },
    });
    await events.return?.();
    await until(() => server.live.load.readers === 0);
    await client.dispose();
  });
});

describe('the end', () => {
  test.each([
    [4401 as const, 'The session has ended.'],
    [4403 as const, 'The token is no longer valid.'],
  ])('a credential that goes closes its sockets with %i, and no others', async (code, reason) => {
    const [one, two] = [await server.subscriber('acme'), await server.connect('acme')];
    const other = await server.connect('globex');
    server.live.endCredential('ses_cus_acme', code);
    expect(await one.closed).toEqual({ code, reason });
    expect(await two.closed).toEqual({ code, reason });
    expect(await other.answer('1', '{ hello }')).toEqual({ data: { hello: 'world' } });
  });

  test('from that moment on a socket hears nothing and is not heard', async () => {
    const client = await server.subscriber('acme');
    server.live.endCredential('ses_cus_acme', 4401);
    client.subscribe('late', '{ hello }');
    publish({ id: 'a' });
    expect(server.live.load.readers).toBe(0);
    await client.closed;
    expect(client.received.map(({ type }) => type)).toEqual(['connection_ack']);
  });

  test('a credential that goes while a socket is opened with it doesn’t get in', async () => {
    let answer = () => {};
    const slow = await new LiveServer({
      authenticate: () => new Promise((resolve) => (answer = () => resolve(viewerOf('cus_acme')))),
    }).start();
    const client = await slow.open();
    client.send({ type: 'connection_init' });
    const before = answer;
    await until(() => answer !== before);
    slow.live.endCredential('ses_cus_acme', 4401);
    answer();
    expect((await client.closed).code).toBe(4401);
    expect(slow.live.connections.size).toBe(0);
    await slow.stop();
  });

  /** Whoever comes next has so little time left, counted from when the server hears of them. */
  function expiringSoon() {
    const credential = { expiresAt: new Date() };
    const asked = jest.spyOn(server.viewers, 'get').mockImplementationOnce(() => {
      credential.expiresAt = new Date(Date.now() + 100);
      return viewerOf('cus_acme', { credentialExpiresAt: credential.expiresAt });
    });
    return { credential, asked };
  }

  test('a credential that runs out closes its socket in time', async () => {
    server.viewers.delete('acme');
    const { credential } = expiringSoon();
    const client = await server.connect('acme');
    expect((await client.closed).code).toBe(4401);
    expect(Date.now()).toBeGreaterThanOrEqual(credential.expiresAt.getTime());
  });

  test('a session that was prolonged meanwhile stays', async () => {
    server.viewers.set('acme', viewerOf('cus_acme', { credentialExpiresAt: new Date(Date.now() + 60_000) }));
    const { asked } = expiringSoon();
    const client = await server.connect('acme');
    await until(() => asked.mock.calls.length === 2);
    expect(await client.answer('1', '{ viewer }')).toEqual({ data: { viewer: 'cus_acme' } });
  });

  test('a server that goes away says so, and does not wait for the dead', async () => {
    const client = await server.subscriber('acme');
    const dead = await server.connect('acme');
    dead.socket.pause();
    const started = performance.now();
    await server.close();
    expect(await client.closed).toEqual({ code: 1001, reason: 'Going away' });
    expect(performance.now() - started).toBeLessThan(10_000);
    await expect(server.open()).rejects.toThrow('503');
  });

  test('a peer that vanishes without a word leaves nothing behind', async () => {
    const client = await server.subscriber('acme');
    client.socket.terminate();
    await until(() => server.live.load.readers === 0 && server.live.connections.size === 0);
  });

  test('a request that is no handshake is answered and dropped', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    expect(answer).toMatch(/^HTTP\/1.1 400/);
    socket.destroy();
  });
});
