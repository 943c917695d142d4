import { heartbeat } from '../testing/live-server.js';
import type { LiveEvent } from './event.js';
import { Journal } from './journal.js';

const NOON = Date.UTC(2026, 0, 1, 12);

function event({ seen, ...facts }: Partial<LiveEvent> & { seen?: number } = {}): LiveEvent {
  return heartbeat({ lastSeenAt: seen === undefined ? null : new Date(NOON + seen), ...facts });
}

function after(...events: LiveEvent[]): LiveEvent[] {
  const journal = new Journal();
  for (const each of events) journal.add(each);
  return journal.since(0, 100).events;
}

test('a thousand heartbeats of one device are one event with the latest instant', () => {
  const events = after(...Array.from({ length: 1000 }, (_, seen) => event({ seen })));
  expect(events).toEqual([event({ seen: 999 })]);
});

test('a late heartbeat does not turn the clock back', () => {
  expect(after(event({ seen: 2 }), event({ seen: 1 }))).toEqual([event({ seen: 2 })]);
});

test('a heartbeat does not hide that the device is new', () => {
  expect(after(event({ kind: 'ACTIVATED' }), event({ seen: 1 }))).toEqual([event({ kind: 'ACTIVATED', seen: 1 })]);
});

test('a heartbeat that overtakes the activation does not hide it either', () => {
  expect(after(event({ seen: 1 }), event({ kind: 'ACTIVATED' }))).toEqual([event({ kind: 'ACTIVATED', seen: 1 })]);
});

test('a deactivated device stays deactivated when an older heartbeat arrives late', () => {
  const gone = event({ kind: 'DEACTIVATED', status: 'DEACTIVATED', revision: 2, seen: 1 });
  expect(after(gone, event({ seen: 2 }))).toEqual([{ ...gone, lastSeenAt: new Date(NOON + 2) }]);
});

test('of two changes in the wrong order the newer one is the state and the kind', () => {
  const suspended = event({ kind: 'SUSPENDED', status: 'SUSPENDED', revision: 2 });
  const reinstated = event({ kind: 'REINSTATED', revision: 3 });
  expect(after(reinstated, suspended)).toEqual([reinstated]);
  expect(after(suspended, reinstated)).toEqual([reinstated]);
});

test('a reader hears of a change once, also while another reader is kept waiting for it', () => {
  const journal = new Journal();
  journal.add(event({ kind: 'ACTIVATED' }));
  const told = journal.end;
  journal.add(event({ seen: 1 }));
  journal.add(event({ kind: 'ACTIVATED' }));
  expect(journal.since(told, 100).events.map(({ kind }) => kind)).toEqual(['HEARTBEAT']);
  expect(journal.since(0, 100).events.map(({ kind }) => kind)).toEqual(['ACTIVATED']);
});

test('events come in the order of the last change', () => {
  const events = after(event({ id: 'act_a' }), event({ id: 'act_b' }), event({ id: 'act_a' }));
  expect(events.map(({ id }) => id)).toEqual(['act_b', 'act_a']);
});

test('a long backlog is handed out in pieces, each once', () => {
  const journal = new Journal();
  for (const id of ['a', 'b', 'c', 'd', 'e']) journal.add(event({ id }));
  const first = journal.since(0, 2);
  const second = journal.since(first.position, 2);
  const third = journal.since(second.position, 2);
  expect([first, second, third].map(({ events }) => events.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e'],
  ]);
  expect(third.position).toBe(journal.end);
});

test('what every reader knows is forgotten, what one lacks is kept', () => {
  const journal = new Journal();
  journal.add(event({ id: 'a' }));
  const position = journal.end;
  journal.add(event({ id: 'b' }));
  journal.forget(position);
  expect(journal.since(0, 100).events.map(({ id }) => id)).toEqual(['b']);
  journal.forget(journal.end);
  expect(journal.size).toBe(0);
});
