import type { Actor } from '../audit/actor.js';
import { type Change, record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import type { License } from './license.js';

/** The full key, after it is on record who looked at it. */
export async function revealKey(db: Database, { id, customerId, licenseKey }: License, actor: Actor): Promise<string> {
  const change: Change = { action: 'license.keyRevealed', subjectId: id, customerId };
  await db.transaction((manager) => record(manager, db.clock, actor, [change]));
  return licenseKey;
}
