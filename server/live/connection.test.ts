import { EventEmitter } from 'node:events';
import { Duplex, PassThrough } from 'node:stream';
import type { WebSocket } from 'ws';
import { Connection } from './connection.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The part of a ws socket that a connection uses; `answers` is whether the peer replies to pings. */
class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  isPaused = false;
  answers = true;
  ping = jest.fn(() => this.answers && this.emit('pong'));
  pause = jest.fn(() => (this.isPaused = true));
  resume = jest.fn(() => (this.isPaused = false));
  terminate = jest.fn(() => {
    this.readyState = 3;
    this.emit('close');
  });
}

function connect(wire: Duplex = new PassThrough()) {
  const socket = new FakeSocket();
  return { socket, connection: new Connection(socket as unknown as WebSocket, wire) };
}

test('a peer that answers pings stays', () => {
  const { socket } = connect();
  jest.advanceTimersByTime(10 * 60_000);
  expect(socket.ping).toHaveBeenCalled();
  expect(socket.terminate).not.toHaveBeenCalled();
  socket.terminate();
});

test('a peer that is silent for a minute is dead, and leaves no timer behind', () => {
  const { socket, connection } = connect();
  const closed = jest.fn();
  connection.onClose(closed);
  socket.answers = false;
  jest.advanceTimersByTime(60_000);
  expect(socket.terminate).toHaveBeenCalledTimes(1);
  expect(closed).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
});

test('a peer that talks is alive, whether or not it answers pings', () => {
  const { socket, connection } = connect();
  connection.onMessage(() => {});
  socket.answers = false;
  for (let elapsed = 0; elapsed < 10; elapsed += 1) {
    jest.advanceTimersByTime(20_000);
    socket.emit('message', Buffer.from('{}'));
  }
  expect(socket.terminate).not.toHaveBeenCalled();
  socket.terminate();
});

test('with a thousand operations running, no more are read until one is done', async () => {
  const { socket, connection } = connect();
  let finish = () => {};
  const first = connection.run(() => new Promise<void>((resolve) => (finish = resolve)));
  for (let index = 1; index < 1000; index += 1) void connection.run(() => new Promise(() => {}));
  expect(socket.isPaused).toBe(true);
  finish();
  await first;
  expect(socket.isPaused).toBe(false);
  socket.terminate();
});

test('answers of one turn leave in one piece, in the order in which they were given', () => {
  const pieces: string[] = [];
  const take = (chunks: { chunk: Buffer }[], done: () => void) => {
    pieces.push(Buffer.concat(chunks.map(({ chunk }) => chunk)).toString('latin1'));
    done();
  };
  const { socket, connection } = connect(new Duplex({ writev: take }));
  connection.sendAll(['next 1', 'complete 1']);
  connection.sendAll(['next 2']);
  expect(pieces).toEqual([]);
  jest.runAllTicks();
  expect(pieces).toEqual(['\x81\x06next 1\x81\x0acomplete 1\x81\x06next 2']);
  connection.sendAll(['next 3']);
  jest.runAllTicks();
  expect(pieces[1]).toBe('\x81\x06next 3');
  socket.terminate();
});
