import { FakeSocket } from '../testing/fake-socket.js';
import { connection } from './connection.js';
import { createSocket } from './socket.js';

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const latest = () => FakeSocket.all.at(-1)!;

async function subscribe() {
  FakeSocket.all = [];
  globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket;
  const onSessionGone = jest.fn();
  const sink = { next: jest.fn(), error: jest.fn(), complete: jest.fn() };
  const unsubscribe = createSocket('ws://portal.example/graphql', onSessionGone).subscribe({ query: '' }, sink);
  await pass(0);
  return { onSessionGone, sink, unsubscribe };
}

test('a server that refuses is asked again for as long as the subscription is wanted', async () => {
  const { sink, unsubscribe } = await subscribe();
  for (let attempt = 0; attempt < 20; attempt++) {
    latest().refuse();
    await pass(30_000);
  }
  expect(FakeSocket.all).toHaveLength(21);
  expect(sink.error).not.toHaveBeenCalled();
  unsubscribe();
  latest().refuse();
  await pass(60_000);
  expect(FakeSocket.all).toHaveLength(21);
});

test('after a loss the subscription is sent again, and its reader notices nothing', async () => {
  const { sink } = await subscribe();
  latest().accept();
  await pass(0);
  latest().close(1006);
  await pass(1000);
  latest().accept();
  await pass(0);
  expect(latest().sent.map(({ type }) => type)).toEqual(['connection_init', 'subscribe']);
  latest().tell({ type: 'next', id: latest().sent[1]?.id, payload: { data: { ok: true } } });
  expect(sink.next).toHaveBeenCalledWith({ data: { ok: true } });
});

test.each([4401, 4403])('a close with %d says that the session is gone', async (code) => {
  const { onSessionGone } = await subscribe();
  latest().accept();
  await pass(0);
  latest().close(code);
  expect(onSessionGone).toHaveBeenCalledTimes(1);
});

test('any other close is just a loss', async () => {
  const { onSessionGone } = await subscribe();
  latest().accept();
  await pass(0);
  latest().close(1012);
  expect(onSessionGone).not.toHaveBeenCalled();
});

test('a peer that answers no ping is given up within five seconds', async () => {
  await subscribe();
  latest().accept();
  await pass(0);
  await pass(5000);
  expect(FakeSocket.all[0]?.readyState).toBe(FakeSocket.CLOSED);
});

test('a peer that answers is kept', async () => {
  await subscribe();
  latest().accept();
  await pass(0);
  for (let second = 0; second < 60; second++) {
    await pass(1000);
    latest().tell({ type: 'pong' });
  }
  expect(FakeSocket.all).toHaveLength(1);
});

test('when the browser says that it is offline, the socket is not waited for', async () => {
  await subscribe();
  latest().accept();
  await pass(0);
  window.dispatchEvent(new Event('offline'));
  expect(FakeSocket.all[0]?.readyState).toBe(FakeSocket.CLOSED);
});

test('the server’s word on what it can push is taken from its ack and its pings', async () => {
  const learned = jest.spyOn(connection, 'learned');
  await subscribe();
  latest().accept();
  await pass(0);
  expect(learned).toHaveBeenLastCalledWith(undefined);
  latest().tell({ type: 'ping', payload: { push: 'partial' } });
  expect(learned).toHaveBeenLastCalledWith('partial');
});
