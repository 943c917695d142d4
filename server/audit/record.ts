import type { EntityManager } from 'typeorm';
import type { Clock } from '../database/clock.js';
import { newId } from '../database/id.js';
import type { Action } from './actions.js';
import type { Actor } from './actor.js';

/** What an entry tells. `before` and `after` hold what differs: no secrets, license keys masked. */
export interface Change {
  action: Action;
  /** Null: the entry names itself, as there is nothing else that it is about. */
  subjectId: string | null;
  /** The tenant that may read it. */
  customerId: string | null;
  before?: object | null;
  after?: object | null;
}

const ROWS_PER_STATEMENT = 1_000;

/** Writes the entries of changes inside the transaction that makes them: both are committed, or neither. */
export function record(manager: EntityManager, clock: Clock, actor: Actor, changes: readonly Change[]): Promise<void> {
  return recordAll(
    manager,
    clock,
    changes.map((change) => ({ actor, change })),
  );
}

/** The same for changes that different actors make in one transaction. */
export async function recordAll(
  manager: EntityManager,
  clock: Clock,
  made: readonly { actor: Actor; change: Change }[],
): Promise<void> {
  for (let start = 0; start < made.length; start += ROWS_PER_STATEMENT) {
    const rows = made.slice(start, start + ROWS_PER_STATEMENT).map(({ actor, change }) => values(clock, actor, change));
    await manager.query(
      `INSERT INTO audit_entries
         (id, at, action, actor_type, actor, customer_id, subject_id, request_id, \`before\`, \`after\`)
       VALUES ${rows.map(() => `(?, ${clock.sql}, ?, ?, ?, ?, ?, ?, ?, ?)`).join(', ')}`,
      rows.flat(),
    );
  }
}

function values(clock: Clock, actor: Actor, change: Change): (string | null)[] {
  const id = newId('aud', clock.now());
  return [
    id,
    change.action,
    actor.type,
    actor.name,
    change.customerId,
    change.subjectId ?? id,
    actor.requestId,
    state(change.before),
    state(change.after),
  ];
}

const state = (facts: object | null | undefined) => (facts ? JSON.stringify(facts) : null);
