import { heartbeat } from '../testing/live-server.js';
import { isHeartbeat, readLines, writeLines } from './heartbeat-lines.js';

const of = (customerId: string | null, id: string, seen: number) =>
  heartbeat({ customerId, id, lastSeenAt: new Date(Date.UTC(2026, 0, 1, 12) + seen) });

const heartbeats = [
  of('cus_a', 'act_1', 0),
  of('cus_b', 'act_2', 1),
  of(null, 'act_3', 2),
  of('cus_a', 'act_4', 3),
].filter(isHeartbeat);

test('heartbeats arrive as they were sent, those of one customer together', () => {
  const [first, second, third, fourth] = heartbeats;
  expect(readLines(writeLines(heartbeats), () => true)).toEqual([first, fourth, second, third]);
});

test('only what somebody watches is read', () => {
  const of = (...watched: (string | null)[]) =>
    readLines(writeLines(heartbeats), (customerId) => watched.includes(customerId))?.map(({ id }) => id);
  expect(of('cus_a')).toEqual(['act_1', 'act_4']);
  expect(of('cus_b', 'cus_elsewhere')).toEqual(['act_2']);
  expect(of(null)).toEqual(['act_3']);
  expect(of()).toEqual([]);
});

test('what nobody watches cannot be faulty: it is not looked at', () => {
  const text = `["cus_elsewhere",nonsense]\n${writeLines(heartbeats)}`;
  expect(readLines(text, (customerId) => customerId === 'cus_b')).toEqual([heartbeats[1]]);
  expect(readLines(text, () => true)).toBeNull();
});

test.each([
  ['a change', heartbeat({ kind: 'SUSPENDED' })],
  ['a state other than active', heartbeat({ status: 'SUSPENDED' })],
  ['what was never seen', heartbeat({ lastSeenAt: null })],
])('%s is no heartbeat, and crosses as other events do', (_, event) => {
  expect(isHeartbeat(event)).toBe(false);
});
