import { type FieldNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { AppError } from '../errors.js';
import type { ShortCut } from '../operation.js';
import { type Client, LiveServer, viewerOf } from '../testing/live-server.js';

let server: LiveServer;
/** Lets the answers of the short cut come. */
let open: () => void;
/** How many operations took it. */
let taken = 0;

/** For documents of one field: `slow` is answered when it is let, `boom` fails. */
const shortCut: ShortCut = ({ document }) => {
  const { selections } = (document.definitions[0] as OperationDefinitionNode).selectionSet;
  const name = selections.length === 1 && (selections[0] as FieldNode).name.value;
  if (name !== 'slow' && name !== 'boom') return null;
  taken += 1;
  if (name === 'slow') return server.gate.then(() => `{"data":{"slow":"done ${taken}"}}`);
  const error = new GraphQLError('', { path: ['boom'], originalError: new AppError('ACTIVATION_DEACTIVATED') });
  return Promise.resolve({ errors: [error], data: null });
};

beforeEach(async () => {
  server = await new LiveServer({ shortCut }).start();
  server.viewers.set('acme', viewerOf('cus_acme'));
  taken = 0;
});
afterEach(() => server.stop());

/** A socket on which the documents are known already: the first time is for graphql-ws. */
async function acquainted(cookie?: string): Promise<Client> {
  const client = await server.connect(cookie);
  for (const query of ['{ slow }', '{ boom }', '{ hello }']) await client.answer(query, query);
  for (let message = 0; message < 6; message++) await client.next();
  server.gate = new Promise((resolve) => {
    open = resolve;
  });
  return client;
}

test('it answers a document that was sent before, with the messages of the protocol', async () => {
  const client = await acquainted();
  expect(taken).toBe(0);
  client.subscribe('ä"1', '{ slow }');
  open();
  expect(await client.next()).toEqual({ id: 'ä"1', type: 'next', payload: { data: { slow: 'done 1' } } });
  expect(await client.next()).toEqual({ id: 'ä"1', type: 'complete' });
  expect(server.contexts).toBe(3);
});

test('its errors are those of graphql-ws', async () => {
  const client = await acquainted();
  client.subscribe('1', '{ boom }');
  const code = 'ACTIVATION_DEACTIVATED';
  const message = 'The activation was deactivated. Stop, and activate again to continue.';
  const payload = { data: null, errors: [{ message, path: ['boom'], extensions: { code } }] };
  expect(await client.next()).toEqual({ id: '1', type: 'next', payload });
  expect(await client.next()).toEqual({ id: '1', type: 'complete' });
});

test.each([
  ['a second one of the same kind', '{ slow }'],
  ['one of another kind', '{ hello }'],
])('while an operation is under way, %s under its id closes the socket with 4409', async (_, query) => {
  const client = await acquainted();
  client.subscribe('1', '{ slow }');
  client.subscribe('1', query);
  expect(await client.closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' });
  open();
});

test('an id that a subscription has is not taken for an operation', async () => {
  const client = await acquainted('acme');
  client.subscribe('1', 'subscription { activationEvents { id } }');
  client.subscribe('1', '{ slow }');
  expect((await client.closed).code).toBe(4409);
  expect(taken).toBe(0);
});

test('who completes an operation hears nothing of it, and may use its id again', async () => {
  const client = await acquainted();
  client.subscribe('1', '{ slow }');
  client.send({ id: '1', type: 'complete' });
  client.subscribe('1', '{ hello }');
  expect(await client.next()).toMatchObject({ id: '1', payload: { data: { hello: 'world' } } });
  expect(await client.next()).toMatchObject({ id: '1', type: 'complete' });
  open();
  client.subscribe('2', '{ hello }');
  expect(await client.next()).toMatchObject({ id: '2' });
});

test('an operation before the acknowledgement is closed with 4401, known or not', async () => {
  await acquainted();
  const stranger = await server.open();
  stranger.subscribe('1', '{ slow }');
  expect((await stranger.closed).code).toBe(4401);
  expect(taken).toBe(0);
});

test('extensions are for graphql-ws', async () => {
  const client = await acquainted();
  open();
  client.send({ id: '1', type: 'subscribe', payload: { query: '{ slow }', extensions: { a: 1 } } });
  await client.expect('next');
  expect(taken).toBe(0);
});

test.each([
  ['variables that are no map', { query: '{ slow }', variables: [] }],
  ['an operation name that is none', { query: '{ slow }', operationName: 5 }],
  ['no query', { query: 7 }],
])('%s: the socket is closed as ever', async (_, payload) => {
  const client = await acquainted();
  client.send({ id: '1', type: 'subscribe', payload });
  expect((await client.closed).code).toBe(4400);
});

test('what is no message at all closes the socket as ever', async () => {
  const client = await acquainted();
  client.send('{"id":');
  expect((await client.closed).code).toBe(4400);
});

test('more than a socket may have under way wait, and all are answered', async () => {
  const client = await acquainted();
  const ids = Array.from({ length: 3_000 }, (_, i) => `${i}`);
  for (const id of ids) client.subscribe(id, '{ slow }');
  client.subscribe('known', '{ hello }');
  open();
  const answered = new Set<string | undefined>();
  while (answered.size < ids.length + 1) answered.add((await client.next()).id);
  expect(answered.size).toBe(3_001);
});
