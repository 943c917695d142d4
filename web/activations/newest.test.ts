import { gql } from '@apollo/client';
import { createCache } from '../cache.js';
import { newestOf } from './newest.js';

const Page = gql`
  query Page {
    activations {
      nodes {
        id
        revision
        status
        deactivatedAt
        lastSeenAt
        nextHeartbeatDueAt
      }
    }
  }
`;

const first = { revision: 1, status: 'ACTIVE', deactivatedAt: null, ...seen('12:00') };
const ended = { revision: 2, status: 'DEACTIVATED', deactivatedAt: '2026-05-04T12:01:00.000Z', ...seen('12:00') };

function seen(time: string) {
  const [hour, minute] = time.split(':').map(Number);
  const at = Date.UTC(2026, 4, 4, hour, minute);
  return { lastSeenAt: new Date(at).toISOString(), nextHeartbeatDueAt: new Date(at + 600_000).toISOString() };
}

/** Writes one state after the other, as answers and pushes do, and reads what a row would show. */
function shown(...states: Record<string, unknown>[]) {
  const cache = createCache();
  for (const state of states) {
    const node = { __typename: 'Activation', id: 'act_1', ...state };
    cache.writeQuery({ query: Page, data: { activations: { __typename: 'ActivationConnection', nodes: [node] } } });
  }
  const { __typename, id, ...rest } = cache.readQuery<{ activations: { nodes: Record<string, unknown>[] } }>({
    query: Page,
  })!.activations.nodes[0]!;
  return rest;
}

test('the newer state replaces the older', () => {
  expect(shown(first, ended)).toEqual(ended);
});

test('an older state that comes late changes nothing', () => {
  expect(shown(ended, first)).toEqual(ended);
});

test('a state that comes twice changes nothing', () => {
  expect(shown(first, ended, ended)).toEqual(ended);
});

test('Last Seen never moves backwards, and when the next heartbeat is due stays with it', () => {
  expect(shown({ ...first, ...seen('12:05') }, { ...first, ...seen('12:02') })).toMatchObject(seen('12:05'));
});

test('a late answer may bring a newer heartbeat with an older status: each is kept by its own clock', () => {
  expect(shown(ended, { ...first, ...seen('12:07') })).toEqual({ ...ended, ...seen('12:07') });
});

test('whatever the order of arrival, the same state is shown', () => {
  const states = [first, { ...first, ...seen('12:03') }, ended, { ...ended, ...seen('12:02') }];
  const orders = states.flatMap((a) => states.map((b) => [a, b, ...states.filter((s) => s !== a && s !== b)]));
  for (const order of orders) expect(shown(...order)).toEqual({ ...ended, ...seen('12:03') });
});

test('the first heartbeat is newer than none', () => {
  const never = { ...first, lastSeenAt: null, nextHeartbeatDueAt: null };
  expect(shown(never, { ...first, ...seen('12:00') })).toEqual(first);
  expect(shown(first, never)).toEqual(first);
});

test('at the same age the last answer counts: a shorter heartbeat window brings the due time forward', () => {
  const sooner = { ...first, nextHeartbeatDueAt: '2026-05-04T12:05:00.000Z' };
  expect(shown(first, sooner)).toEqual(sooner);
});

test('a field that was not known is taken even from an older state', () => {
  expect(
    newestOf({ revision: 2, status: 'DEACTIVATED' }, { revision: 1, status: 'ACTIVE', deactivatedBy: null }),
  ).toEqual({ revision: 2, status: 'DEACTIVATED', deactivatedBy: null });
});
