import { activate } from '../activations/activate/activate.js';
import { IdentifierType } from '../activations/activation.js';
import { PastSilence } from '../activations/silences/past-silence.js';
import { software } from '../audit/actor.js';
import { OnlineSample, OnlineStep } from '../dashboard/online-sample.js';
import type { Database } from '../database/database.js';
import { Outage } from '../database/uptime.js';
import { at } from './at.js';
import { demoFleet, type FleetDevice } from './fleet-devices.js';
import { type Life, livesOf, outageBefore } from './lives.js';
import { countsOf } from './online-counts.js';

const DAY = 86_400;
/** When the devices of the fleet were activated, in days before the first start. */
const AGES = [64, 57, 48, 41, 36, 33, 29, 24, 18, 13, 8, 4] as const;
const AT_ONCE = 1_000;

/**
 * Gives most of the fleet a past of 30 days: activations by the rules, and what heartbeats would have left behind
 * written directly, since to play millions of them takes hours.
 */
export async function seedHistory(db: Database): Promise<void> {
  const fleet = demoFleet().filter(({ isNew }) => !isNew);
  const ids: string[] = new Array(fleet.length);
  for (const [i, age] of AGES.entries()) {
    const members = fleet.flatMap((each, n) => (n % AGES.length === i ? [{ each, n }] : []));
    await at(db, -age * DAY, () =>
      Promise.all(
        members.map(async ({ each, n }) => {
          ids[n] = await activated(db, each);
        }),
      ),
    );
  }
  const now = db.clock.now();
  const outage = outageBefore(now);
  const lives = livesOf(fleet, (n) => now.getTime() - AGES[n % AGES.length]! * DAY * 1000, now);
  await db.transaction(async (manager) => {
    // Recently, but not all at the same moment.
    await manager.query(
      `UPDATE activations SET last_seen_at = ${db.clock.sql} - INTERVAL CRC32(id) MOD 25 SECOND WHERE id IN (?)`,
      [ids],
    );
    await manager.insert(Outage, outage);
    const silences = lives.flatMap((life, n) => rowsOf(life, ids[n]!));
    for (let i = 0; i < silences.length; i += AT_ONCE) {
      await manager.insert(PastSilence, silences.slice(i, i + AT_ONCE));
    }
    const customers = await manager.query<{ name: string; id: string }[]>('SELECT name, id FROM customers');
    const idOf = new Map(customers.map(({ name, id }) => [name, id]));
    const { samples, steps } = countsOf(lives, now, outage);
    await manager.insert(OnlineSample, samples);
    await manager.insert(
      OnlineStep,
      steps.map(({ customer, ...step }) => ({ ...step, customerId: idOf.get(customer)! })),
    );
  });
}

async function activated(db: Database, { license, device }: FleetDevice): Promise<string> {
  const input = { ...device, licenseKey: license.key, identifierType: IdentifierType[device.identifierType] };
  const { activation } = await activate(db, input, software(null));
  return activation.id;
}

function rowsOf({ silences, windowMs }: Life, activationId: string): PastSilence[] {
  const rows = silences.map(([from, until]) => ({
    activationId,
    hour: new Date(from - (from % 3_600_000)),
    heardAt: new Date(from - windowMs),
    beganAt: new Date(from),
    endedAt: new Date(until),
  }));
  return [...new Map(rows.map((row) => [row.hour.getTime(), row])).values()];
}
