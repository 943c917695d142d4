import type { EntityManager } from 'typeorm';
import { type Actor, ActorType, publicName } from '../../audit/actor.js';
import { record } from '../../audit/record.js';
import type { Clock } from '../../database/clock.js';
import type { Database } from '../../database/database.js';
import type { Asked } from '../../database/together.js';
import { AppError } from '../../errors.js';
import { Activation, ActivationStatus, DeactivationReason } from '../activation.js';
import { deactivated } from '../changes.js';

export interface Deactivated {
  activation: Activation;
  alreadyDeactivated: boolean;
}

const REASONS: Record<ActorType, DeactivationReason> = {
  [ActorType.CUSTOMER]: DeactivationReason.CUSTOMER_REQUEST,
  [ActorType.SOFTWARE]: DeactivationReason.CLIENT_REQUEST,
  [ActorType.PARTNER]: DeactivationReason.PARTNER_REQUEST,
  [ActorType.STAFF]: DeactivationReason.STAFF_REQUEST,
  [ActorType.SYSTEM]: DeactivationReason.HEARTBEAT_DEAD,
};

/** How often it may turn ACTIVE again between being refused and being read, before it is a fault of ours. */
const ATTEMPTS = 5;

/**
 * Frees the slot of an activation that is ACTIVE: the mirror of `activate`, with the license's row locked first, so
 * that the two never wait for each other crosswise. Of a deactivated one it changes nothing.
 * @throws AppError ACTIVATION_SUSPENDED, ACTIVATION_NOT_FOUND (it went to another customer meanwhile)
 */
export async function deactivate(db: Database, found: Activation, actor: Actor): Promise<Deactivated> {
  let activation = found;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const freed = activation.status === ActivationStatus.ACTIVE ? await freeSlot(db, activation, actor) : null;
    if (freed) return { activation: freed, alreadyDeactivated: false };
    activation = await db.run((manager) => manager.findOneByOrFail(Activation, { id: found.id }));
    if (actor.customerId && activation.customerId !== actor.customerId) throw new AppError('ACTIVATION_NOT_FOUND');
    if (activation.status === ActivationStatus.SUSPENDED) throw new AppError('ACTIVATION_SUSPENDED');
    if (activation.status === ActivationStatus.DEACTIVATED) return { activation, alreadyDeactivated: true };
  }
  throw new Error('deactivate was overtaken every time');
}

/** What must still be true of the row when its slot is freed, as SQL. */
export interface Guard {
  sql: string;
  parameters: unknown[];
}

/** Whoever leaves a license, with what must still be true of it. */
interface Leaving {
  id: string;
  actor: Actor;
  guard: Guard;
}

/** The activation without its slot; null when it was not ACTIVE any more, not the actor's, or the guard forbids it. */
export function freeSlot(
  db: Database,
  { id, licenseId }: Pick<Activation, 'id' | 'licenseId'>,
  actor: Actor,
  guard: Guard = { sql: 'TRUE', parameters: [] },
): Promise<Activation | null> {
  return db.together(`deactivate ${licenseId}`, { id, actor, guard }, (leaving) => freeSlots(db, licenseId, leaving));
}

/** Those who leave one license at the same time share a transaction, as those do who come (activate.ts). */
async function freeSlots(db: Database, licenseId: string, leaving: Asked<Leaving, Activation | null>[]): Promise<void> {
  // Sorted, as heartbeats lock them.
  const sorted = [...leaving].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
  const freed = await db.transaction(async (manager) => {
    await manager.query('SELECT id FROM licenses WHERE id = ? FOR UPDATE', [licenseId]);
    const each: (Activation | null)[] = [];
    for (const { item } of sorted) each.push(await free(manager, item, db.clock));
    const count = each.filter((activation) => activation).length;
    await manager.query('UPDATE licenses SET activations_in_use = activations_in_use - ? WHERE id = ?', [
      count,
      licenseId,
    ]);
    return each;
  });
  for (const [i, asked] of sorted.entries()) asked.answer(freed[i]!);
}

async function free(manager: EntityManager, { id, actor, guard }: Leaving, clock: Clock): Promise<Activation | null> {
  if (!(await markDeactivated(manager, id, actor, guard, clock))) return null;
  const activation = await manager.findOneByOrFail(Activation, { id });
  await record(manager, clock, actor, [deactivated(activation, ActivationStatus.ACTIVE)]);
  return activation;
}

async function markDeactivated(
  manager: EntityManager,
  id: string,
  actor: Actor,
  guard: Guard,
  clock: Clock,
): Promise<boolean> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE activations SET status = 'DEACTIVATED', identifier_hash = NULL, revision = revision + 1,
       deactivated_at = ${clock.sql}, deactivation_reason = ?, deactivated_by = ?
     WHERE id = ? AND status = 'ACTIVE' AND (? IS NULL OR customer_id = ?) AND ${guard.sql}`,
    [REASONS[actor.type], publicName(actor), id, actor.customerId, actor.customerId, ...guard.parameters],
  );
  return affectedRows === 1;
}
