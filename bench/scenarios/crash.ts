import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql, { type RowDataPacket } from 'mysql2/promise';
import type { Scenario } from '../scenario.js';
import type { Settings } from '../settings.js';
import { World } from '../world.js';
import { heartbeatNow } from './asking.js';

const CALLERS = 32;
/** Of those that are asked for when the database is back. */
const AFTERWARDS = 500;

/** What callers were told is there, whatever happens to the database. */
export const crash: Scenario = {
  name: 'a database that is killed',
  comparisons: [{ name: 'acknowledged and lost after kill -9', unit: 'heartbeats', ours: 'lost', goal: { atMost: 0 } }],
  async open({ settings }) {
    return { lost: () => lostInOneCrash(settings) };
  },
};

/** With a database of its own, so that everybody else's lives on. A quartile would hide a loss: it ends the scenario. */
async function lostInOneCrash(settings: Settings): Promise<number> {
  const world = await World.open(settings);
  try {
    const { tokenFile } = await world.seed({ customers: 10, licensesPerCustomer: 1, activationsPerLicense: 100 });
    const { url } = await world.serve('ours');
    const told = await beatThroughACrash(world, url, readFileSync(tokenFile, 'utf8').trim().split('\n'));
    const stored = await lastSeen(world.databaseUrl);
    const lost = [...told].filter(([id, at]) => (stored.get(id) ?? 0) < at);
    if (lost.length > 0) throw new Error(`Of ${told.size} devices, ${lost.length} lost what was acknowledged.`);
    return lost.length;
  } finally {
    await world.close();
  }
}

/** The newest time that each device was answered with. */
async function beatThroughACrash(world: World, url: string, tokens: string[]): Promise<Map<string, number>> {
  const told = new Map<string, number>();
  let answers = 0;
  let isOver = false;
  const call = async (caller: number) => {
    for (let at = caller; !isOver; at += CALLERS) {
      const token = tokens[at % tokens.length]!;
      const lastSeenAt = await heartbeatNow(url, token).catch(() => null);
      if (!lastSeenAt) continue;
      told.set(token.split('.')[0]!, lastSeenAt.getTime());
      answers += 1;
    }
  };
  const calls = Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
  await sleep(world.settings.ms);
  await world.killDatabase();
  const before = answers;
  while (answers < before + AFTERWARDS) await sleep(20);
  isOver = true;
  await calls;
  return told;
}

async function lastSeen(databaseUrl: string): Promise<Map<string, number>> {
  const db = await mysql.createConnection({ uri: databaseUrl, timezone: 'Z' });
  const [rows] = await db.query<RowDataPacket[]>('SELECT id, last_seen_at AS at FROM activations');
  await db.end();
  return new Map(rows.map(({ id, at }) => [id as string, (at as Date).getTime()]));
}
