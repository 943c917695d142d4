import type { ApolloCache } from '@apollo/client/cache';
import { graphql } from '../__generated__/gql.js';
import type { Newest_ActivationFragment } from '../__generated__/graphql.js';

/**
 * Every field of an activation that changes in time. They are of two kinds, each with its own clock: the life of the
 * activation is ordered by `revision`, its heartbeats by `lastSeenAt`. Who selects one of a kind selects its clock too.
 */
const Newest = graphql(`
  fragment Newest_activation on Activation {
    revision
    status
    deactivatedAt
    deactivationReason
    deactivatedBy
    canDeactivate
    lastSeenAt
    heartbeatStatus
    nextHeartbeatDueAt
  }
`);

type Changing = Partial<Newest_ActivationFragment>;

const LIFE = ['revision', 'status', 'deactivatedAt', 'deactivationReason', 'deactivatedBy', 'canDeactivate'] as const;
const HEARTBEAT = ['lastSeenAt', 'heartbeatStatus', 'nextHeartbeatDueAt'] as const;

function keep<T extends Changing>(fields: readonly (keyof Changing)[], known: Changing, incoming: T): T {
  const kept = fields.filter((field) => field in incoming && known[field] !== undefined);
  return { ...incoming, ...Object.fromEntries(kept.map((field) => [field, known[field]])) };
}

/** The newer of two states, per kind; at the same age the one that came last. */
export function newestOf<T extends Changing>(known: Changing, incoming: T): T {
  let newest = incoming;
  if ((known.revision ?? 0) > (incoming.revision ?? Number.POSITIVE_INFINITY)) newest = keep(LIFE, known, newest);
  // Instants are UTC with milliseconds, so they compare as text. Never seen is older than any.
  if (incoming.lastSeenAt !== undefined && (known.lastSeenAt ?? '') > (incoming.lastSeenAt ?? ''))
    newest = keep(HEARTBEAT, known, newest);
  return newest;
}

/** An answer, in which each activation is at least as new as the cache already has it. */
export function keepNewest<T>(result: T, cache: ApolloCache): T {
  if (Array.isArray(result)) return result.map((item) => keepNewest(item, cache)) as T;
  if (result === null || typeof result !== 'object') return result;
  const copy = Object.fromEntries(Object.entries(result).map(([key, value]) => [key, keepNewest(value, cache)]));
  if (copy.__typename !== 'Activation') return copy as T;
  const id = cache.identify(copy);
  const known = id && cache.readFragment({ id, fragment: Newest, returnPartialData: true });
  return (known ? newestOf(known, copy) : copy) as T;
}
