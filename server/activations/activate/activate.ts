import type { EntityManager } from 'typeorm';
import type { Actor } from '../../audit/actor.js';
import { recordAll } from '../../audit/record.js';
import type { Clock } from '../../database/clock.js';
import type { Database } from '../../database/database.js';
import { isDuplicate } from '../../database/retry.js';
import type { Asked } from '../../database/together.js';
import { AppError } from '../../errors.js';
import type { Product } from '../../licenses/product.js';
import { usableSql } from '../../licenses/rules.js';
import type { Activation } from '../activation.js';
import { created, recordRefusal } from '../changes.js';
import { type ActivateInput, checkActivateInput } from './activate-input.js';
import { insertKeys, rememberKeys, type Use } from './idempotency.js';
import { limitReached } from './limit-reached.js';
import { insertActivations, type Newcomer } from './new-activations.js';
import { findExisting, readStanding, type Standing } from './standing.js';

export interface Activated {
  activation: Activation;
  alreadyActive: boolean;
  product: Pick<Product, 'heartbeatWindowSeconds'>;
}

type Caller = Asked<Newcomer, Activated>;

/**
 * Takes a slot of the license for the identifier, or answers the activation that has one already.
 *
 * Why the limit holds: the number of slots in use is a column of the license, and the first statement of the
 * transaction (`countUp`) raises it by as many as the transaction gives out, only where there is room for all of them.
 * That statement locks the row, so concurrent transactions pass it one after the other, and the row it changes and the
 * activations it pays for are committed together or not at all. What gives slots back (`deactivate`, `revokeLicense`)
 * locks that row first, too. All other reads may be out of date; they only find what exists already, say how many slots
 * to ask for, or say why there is none.
 *
 * Callers who ask for one license at the same time share a transaction; each gets the answer that it would get alone.
 * A refusal is in the audit, unless the input was malformed.
 *
 * @throws AppError LICENSE_*, IDENTIFIER_INVALID, ACTIVATION_LIMIT_REACHED, ACTIVATION_SUSPENDED, VALIDATION_FAILED,
 *   IDEMPOTENCY_KEY_REUSED, ACTIVATION_DEACTIVATED (the key was answered with an activation that is gone)
 */
export async function activate(db: Database, input: ActivateInput, actor: Actor): Promise<Activated> {
  const details = checkActivateInput(input);
  const licenseKey = input.licenseKey.trim();
  try {
    return await db.together(`activate ${licenseKey}`, { details, actor }, (callers: Caller[]) =>
      answerCallers(db, licenseKey, callers),
    );
  } catch (error) {
    if (error instanceof AppError) await recordRefusal(db, licenseKey, details, actor, error);
    throw error;
  }
}

/**
 * Answers whom it can as things stand. Not answered yet is who lost a race, who found fewer slots than callers, and who
 * shares an identifier or a key with somebody ahead: as things stand next time, there is an answer for them, too.
 */
async function answerCallers(db: Database, licenseKey: string, callers: Caller[]): Promise<void> {
  const asked = callers.map(({ item }) => item.details);
  const standing = await readStanding(db, licenseKey, asked);
  if (!standing) return refuseAll(callers, new AppError('LICENSE_NOT_FOUND'));
  const holders: (Use & { caller: Caller })[] = [];
  const newcomers: Caller[] = [];
  const claimed = new Set<string>();
  for (const caller of callers) {
    const { details } = caller.item;
    try {
      const { activation, isReplay } = findExisting(standing, details);
      const claims = [details.idempotency?.keyHash, activation ? null : details.identifierHash];
      if (activation && isReplay) caller.answer(answerOf(standing, activation, true));
      else if (!claim(claimed, claims)) continue;
      else if (activation) holders.push({ caller, activation, details });
      else newcomers.push(caller);
    } catch (refusal) {
      caller.refuse(refusal);
    }
  }
  if (await rememberKeys(db, holders)) {
    for (const { caller, activation } of holders) caller.answer(answerOf(standing, activation, true));
  }
  if (newcomers.length > 0) await admit(db, standing, newcomers);
}

function refuseAll(callers: Caller[], refusal: AppError): void {
  for (const caller of callers) caller.refuse(refusal);
}

function answerOf(standing: Standing, activation: Activation, alreadyActive: boolean): Activated {
  return { activation, alreadyActive, product: standing };
}

/** False when one of the hashes is somebody's already. */
function claim(claimed: Set<string>, hashes: (Buffer | null | undefined)[]): boolean {
  const names = hashes.flatMap((hash) => hash?.toString('base64') ?? []);
  if (names.some((name) => claimed.has(name))) return false;
  for (const name of names) claimed.add(name);
  return true;
}

/** In the order of asking, as many as there is room for; when there is none, they are told. */
async function admit(db: Database, standing: Standing, newcomers: Caller[]): Promise<void> {
  const { licenseId, activationLimit, activationsInUse } = standing;
  const room = activationLimit === null ? newcomers.length : activationLimit - activationsInUse;
  if (room <= 0) return refuseAll(newcomers, await limitReached(db, standing));
  const admitted = newcomers.slice(0, room);
  const activations = await takeSlots(
    db,
    licenseId,
    admitted.map(({ item }) => item),
  );
  for (const [i, activation] of activations.entries()) admitted[i]!.answer(answerOf(standing, activation, false));
}

/** All or none: none when there was less room, the license was not usable, or an identifier or a key got a row. */
async function takeSlots(db: Database, licenseId: string, newcomers: Newcomer[]): Promise<Activation[]> {
  try {
    return await db.transaction(async (manager) => {
      if (!(await countUp(manager, licenseId, newcomers.length, db.clock))) return [];
      const activations = await insertActivations(manager, db.clock, licenseId, newcomers);
      await insertKeys(
        manager,
        activations.map((activation, i) => ({ activation, details: newcomers[i]!.details })),
      );
      await recordAll(
        manager,
        db.clock,
        activations.map((activation, i) => ({ actor: newcomers[i]!.actor, change: created(activation) })),
      );
      return activations;
    });
  } catch (error) {
    if (isDuplicate(error)) return [];
    throw error;
  }
}

/** The only statement that can refuse slots: as many as asked for, or none. */
async function countUp(manager: EntityManager, licenseId: string, slots: number, clock: Clock): Promise<boolean> {
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `UPDATE licenses AS l
     SET l.activations_in_use = l.activations_in_use + ?,
         l.first_activated_at = COALESCE(l.first_activated_at, ${clock.sql})
     WHERE l.id = ? AND (l.activation_limit IS NULL OR l.activations_in_use + ? <= l.activation_limit)
       AND ${usableSql('l', clock.sql)}`,
    [slots, licenseId, slots],
  );
  return affectedRows === 1;
}
