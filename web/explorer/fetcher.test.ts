import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { FakeSocket } from '../testing/fake-socket.js';
import { EXAMPLES } from './examples.js';
import { createFetcher } from './fetcher.js';

const ask = createFetcher('https://portal.example');
const subscription = { query: 'subscription Live { activationEvents { kind } }', operationName: 'Live' };
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

function listen(headers: Record<string, string> = {}) {
  FakeSocket.all = [];
  globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket;
  const answer = ask(subscription, { headers, documentAST: parse(subscription.query) });
  return (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]();
}

test('the examples fit the schema', () => {
  expect(validate(buildSchema(readFileSync('schema.graphql', 'utf8')), parse(EXAMPLES))).toEqual([]);
});

test('a query goes over HTTP, with the session and the headers of the editor', async () => {
  const fetched = jest.fn(async () => ({ json: async () => ({ data: { viewer: null } }) }));
  globalThis.fetch = fetched as unknown as typeof fetch;
  const answer = await ask({ query: '{ viewer { role } }' }, { headers: { Authorization: 'Bearer lsn_1' } });
  expect(answer).toEqual({ data: { viewer: null } });
  expect(fetched).toHaveBeenCalledWith(
    'https://portal.example/graphql',
    expect.objectContaining({
      credentials: 'same-origin',
      headers: expect.objectContaining({ Authorization: 'Bearer lsn_1', 'content-type': 'application/json' }),
    }),
  );
});

test('a subscription goes over a socket, which is given the header’s token', async () => {
  const events = listen({ authorization: 'Bearer lsn_1' });
  const first = events.next();
  await pass(0);
  const socket = FakeSocket.all[0]!;
  socket.accept();
  await pass(0);
  expect(socket.sent).toEqual([
    { type: 'connection_init', payload: { authorization: 'Bearer lsn_1' } },
    expect.objectContaining({ type: 'subscribe' }),
  ]);
  socket.tell({ type: 'next', id: socket.sent[1]?.id, payload: { data: { activationEvents: [] } } });
  expect(await first).toEqual({ done: false, value: { data: { activationEvents: [] } } });
});

test('Stop ends it at once, while nothing comes', async () => {
  const events = listen();
  void events.next();
  await pass(0);
  FakeSocket.all[0]!.accept();
  await pass(0);
  await events.return!();
  await pass(0);
  expect(FakeSocket.all[0]!.readyState).toBe(FakeSocket.CLOSED);
});

test('a socket that the server closes says why', async () => {
  const events = listen({ Authorization: 'Bearer lsn_expired' });
  const first = events.next();
  first.catch(() => {});
  await pass(0);
  FakeSocket.all[0]!.accept();
  FakeSocket.all[0]!.close(4403, 'Forbidden');
  await expect(first).rejects.toThrow('The socket was closed: 4403 Forbidden');
});
