import { heartbeat } from '../testing/live-server.js';
import type { Message } from './message.js';
import { Outbox } from './outbox.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An outbox, and what has left it: the kind of each message with the ids in it. */
function outbox() {
  const sent: [string, ...string[]][] = [];
  const box = new Outbox((message: Message) => {
    const events = message.kind === 'heartbeats' ? message.heartbeats : message.kind === 'events' ? message.events : [];
    sent.push([message.kind, ...events.map(({ id }) => id)]);
  });
  return { box, sent };
}

test('after a quiet time an event leaves at once, and what follows goes together a moment later', () => {
  const { box, sent } = outbox();
  box.add([heartbeat({ id: 'a' })]);
  expect(sent).toEqual([['heartbeats', 'a']]);
  box.add([heartbeat({ id: 'b' })]);
  jest.advanceTimersByTime(5);
  box.add([heartbeat({ id: 'c' }), heartbeat({ id: 'd' })]);
  jest.advanceTimersByTime(4);
  expect(sent).toHaveLength(1);
  jest.advanceTimersByTime(1);
  expect(sent.slice(1)).toEqual([['heartbeats', 'b', 'c', 'd']]);
  jest.advanceTimersByTime(10);
  box.add([heartbeat({ id: 'e' })]);
  expect(sent.slice(2)).toEqual([['heartbeats', 'e']]);
  expect(jest.getTimerCount()).toBe(0);
});

test('changes cross in full beside the heartbeats of the same moment', () => {
  const { box, sent } = outbox();
  box.add([heartbeat({ id: 'a' }), heartbeat({ id: 'b', kind: 'DEACTIVATED', status: 'DEACTIVATED' })]);
  expect(sent).toEqual([
    ['heartbeats', 'a'],
    ['events', 'b'],
  ]);
});

test('what is too much for one message goes in several, each event once', () => {
  const { box, sent } = outbox();
  const ids = Array.from({ length: 2500 }, (_, n) => `act_${n}`);
  box.add(ids.map((id) => heartbeat({ id })));
  expect(sent.map(([, ...events]) => events.length)).toEqual([1000, 1000, 500]);
  expect(sent.flatMap(([, ...events]) => events)).toEqual(ids);
});

test('who closes sends what still waits, and leaves no timer behind', () => {
  const { box, sent } = outbox();
  box.add([heartbeat({ id: 'a' })]);
  box.add([heartbeat({ id: 'b' })]);
  box.flush();
  expect(sent).toEqual([
    ['heartbeats', 'a'],
    ['heartbeats', 'b'],
  ]);
  expect(jest.getTimerCount()).toBe(0);
});
