import { type Client, heartbeat, LiveServer, until, viewerOf } from '../testing/live-server.js';

const LIVE = 'subscription { activationEvents { id } }';

let server: LiveServer;
let client: Client;
/** Lets `slow` be answered. */
let open: () => void;

beforeEach(async () => {
  server = await new LiveServer().start();
  server.viewers.set('acme', viewerOf('cus_acme'));
  server.gate = new Promise((resolve) => {
    open = resolve;
  });
  client = await server.connect('acme');
});
afterEach(() => server.stop());

const complete = (id: string) => client.send({ id, type: 'complete' });
/** Everything that was sent before has arrived. */
const settled = () => client.answer('behind', '{ hello }');
const heard = () => client.received.filter(({ id }) => id === '1');

test('who takes the id of a completed operation again hears the answer to the new one, and no other', async () => {
  client.subscribe('1', '{ first: slow }');
  complete('1');
  client.subscribe('1', '{ second: slow }');
  await settled();
  expect(heard()).toEqual([]);
  open();
  await until(() => heard().length === 2);
  await settled();
  expect(heard()).toMatchObject([{ type: 'next', payload: { data: { second: 'done' } } }, { type: 'complete' }]);
});

test('of subscriptions begun and completed under one id the last one is left, and heard once', async () => {
  for (let round = 0; round < 10; round += 1) {
    client.subscribe('1', LIVE);
    complete('1');
  }
  client.subscribe('1', LIVE);
  await settled();
  open();
  await until(() => server.live.load.readers > 0);
  await settled();
  expect(server.live.load.readers).toBe(1);
  server.live.publish([heartbeat({ id: 'a' })]);
  await until(() => heard().length > 0);
  expect(heard()).toEqual([{ id: '1', type: 'next', payload: { data: { activationEvents: [{ id: 'a' }] } } }]);
  complete('1');
  await until(() => server.live.load.readers === 0);
});

test('whoever changes their mind while the new one waits gets neither', async () => {
  client.subscribe('1', '{ first: slow }');
  complete('1');
  client.subscribe('1', '{ second: hello }');
  complete('1');
  open();
  await settled();
  client.subscribe('1', '{ third: hello }');
  await until(() => heard().length === 2);
  expect(heard()[0]).toMatchObject({ payload: { data: { third: 'world' } } });
});

test('an id is taken while somebody waits for it: another one under it closes the socket with 4409', async () => {
  client.subscribe('1', '{ first: slow }');
  complete('1');
  client.subscribe('1', '{ second: slow }');
  client.subscribe('1', '{ third: slow }');
  expect(await client.closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' });
  const { contexts } = server;
  open();
  await until(() => server.live.connections.size === 0);
  expect(server.contexts).toBe(contexts);
});
