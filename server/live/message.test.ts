import { heartbeat } from '../testing/live-server.js';
import { isHeartbeat } from './heartbeat-lines.js';
import { decode, encode, envelope, type Message } from './message.js';

const events = [
  heartbeat({ lastSeenAt: new Date('2026-03-01T12:00:00.123Z') }),
  heartbeat({ kind: 'SUSPENDED', status: 'SUSPENDED', lastSeenAt: null }),
];

const everybody = () => true;

test.each<Message>([
  { kind: 'events', events },
  { kind: 'heartbeats', heartbeats: [heartbeat({ id: 'act_1' }), heartbeat({ id: 'act_2' })].filter(isHeartbeat) },
  { kind: 'ended', credentialId: 'tok_1', code: 4403 },
  { kind: 'failure', limit: 'signIn', key: 'digest', isForgiven: true },
  { kind: 'missed' },
  { kind: 'beat' },
])('$kind arrives as it was sent, instants included', (message) => {
  const front = envelope(encode('a-node', message));
  expect(front).toMatchObject({ node: 'a-node', kind: message.kind });
  expect(decode(front!.kind, front!.content, everybody)).toEqual(message);
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
  ['heartbeats', '["cus_1",["act_1","lic_1",1,1767268800000,600]]'],
  ['heartbeats', 'nonsense\n'],
  ['heartbeats', '{}\n'],
  ['heartbeats', '[7]\n'],
  ['heartbeats', '["cus_1",null]\n'],
  ['heartbeats', '["cus_1",[7,"lic_1",1,1767268800000,600]]\n'],
  ['heartbeats', '["cus_1",["act_1",null,1,1767268800000,600]]\n'],
  ['heartbeats', '["cus_1",["act_1","lic_1",1.5,1767268800000,600]]\n'],
  ['heartbeats', '["cus_1",["act_1","lic_1",1,"2026-01-01T12:00:00.000Z",600]]\n'],
  ['heartbeats', '["cus_1",["act_1","lic_1",1,9000000000000000,600]]\n'],
  ['heartbeats', '["cus_1",["act_1","lic_1",1,1767268800000]]\n'],
  ['unknown', '{}'],
])('%s with %s is no message', (kind, content) => {
  expect(decode(kind, content, everybody)).toBeNull();
});

test.each(['', 'one', 'one two', 'spaces in front ', '{"node":"a"}', `${'x'.repeat(65)} beat {}`])(
  '%j has no sender and kind in front',
  (text) => {
    const front = envelope(text);
    expect(front && decode(front.kind, front.content, everybody)).toBeNull();
  },
);
