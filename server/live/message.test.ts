import { heartbeat } from '../testing/live-server.js';
import { decode, encode, envelope, type Message } from './message.js';

const events = [
  heartbeat({ lastSeenAt: new Date('2026-03-01T12:00:00.123Z') }),
  heartbeat({ kind: 'SUSPENDED', status: 'SUSPENDED', lastSeenAt: null }),
];

test.each<Message>([
  { kind: 'events', events },
  { kind: 'ended', credentialId: 'tok_1', code: 4403 },
  { kind: 'failure', limit: 'signIn', key: 'digest', isForgiven: true },
  { kind: 'missed' },
  { kind: 'beat' },
])('$kind arrives as it was sent, instants included', (message) => {
  const front = envelope(encode('a-node', message));
  expect(front).toMatchObject({ node: 'a-node', kind: message.kind });
  expect(decode(front!.kind, front!.content)).toEqual(message);
});

const event = (overrides: object) => JSON.stringify({ events: [{ ...heartbeat(), ...overrides }] });

test.each([
  ['events', 'no JSON'],
  ['events', 'null'],
  ['events', '[]'],
  ['events', '{"events":{}}'],
  ['events', '{"events":[null]}'],
  ['events', event({ kind: 'EXPLODED' })],
  ['events', event({ status: 1 })],
  ['events', event({ id: undefined })],
  ['events', event({ customerId: 7 })],
  ['events', event({ revision: 1.5 })],
  ['events', event({ heartbeatWindowSeconds: '600' })],
  ['events', event({ lastSeenAt: 'yesterday' })],
  ['events', event({ lastSeenAt: undefined })],
  ['ended', '{"credentialId":"tok_1","code":1000}'],
  ['ended', '{"code":4401}'],
  ['failure', '{"limit":"signIn","key":"digest"}'],
  ['unknown', '{}'],
])('%s with %s is no message', (kind, content) => {
  expect(decode(kind, content)).toBeNull();
});

test.each(['', 'one', 'one two', 'spaces in front ', '{"node":"a"}', `${'x'.repeat(65)} beat {}`])(
  '%j has no sender and kind in front',
  (text) => {
    const front = envelope(text);
    expect(front && decode(front.kind, front.content)).toBeNull();
  },
);
