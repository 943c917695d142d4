import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, openDatabase } from '../../ormconfig.js';
import { startPrivateServer } from '../database/private-server/private-server.js';
import { buildLicense } from '../testing/builders.js';
import { Caller } from '../testing/caller.js';
import { expectCountersToMatch } from '../testing/check-counters.js';
import { ACTIVATE, DEACTIVATE, HEARTBEAT } from '../testing/operations.js';
import { Installation } from '../testing/real-process.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What callers were told: the newest Last Seen of each activation, and which ones are deactivated. */
const seen = new Map<string, Date>();
const gone = new Set<string>();

test('nothing that was acknowledged is lost when the database is killed while devices come, beat and go', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lastseen-durability-'));
  const server = await startPrivateServer({ dataDir, log: silent });
  const empty = await openDatabase(server.url);
  await migrate(empty);
  await empty.close();
  const app = await createTestApp({ databaseUrl: server.url });
  const { licenseKey } = await buildLicense(app.database, { activationLimit: null });
  const ended = new AbortController();

  const live = async (name: number) => {
    for (let life = 0; !ended.signal.aborted; life++) {
      const input = { licenseKey, identifier: `${name}-${life}` };
      const { data } = await app.anonymous.send(ACTIVATE, { input });
      if (!data?.activate) continue;
      const { activation, activationToken } = data.activate;
      for (let beats = 0; beats < 20 && !ended.signal.aborted; beats++) {
        const answer = await app.anonymous.send(HEARTBEAT, { input: { activationToken } });
        if (answer.data?.heartbeat) seen.set(activation.id, new Date(answer.data.heartbeat.lastSeenAt));
      }
      const answer = await app.anonymous.send(DEACTIVATE, { input: { activationToken } });
      if (answer.data?.deactivate) gone.add(activation.id);
    }
  };
  const lives = Promise.all(Array.from({ length: 16 }, (_, name) => live(name)));

  for (let crash = 0; crash < 2; crash++) {
    const before = seen.size;
    while (seen.size < before + 20) await sleep(20);
    const [row] = await app.database.query<{ file: string }[]>('SELECT @@pid_file AS file');
    process.kill(Number(readFileSync(row!.file, 'utf8')), 'SIGKILL');
  }
  const before = seen.size;
  while (seen.size < before + 20) await sleep(20);
  ended.abort();
  await lives;

  const rows = await app.database.query<{ id: string; status: string; lastSeenAt: Date | null }[]>(
    'SELECT id, status, last_seen_at AS lastSeenAt FROM activations',
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  const lost = [...seen].filter(([id, at]) => (stored.get(id)?.lastSeenAt ?? 0) < at);
  expect(lost).toEqual([]);
  expect([...gone].filter((id) => stored.get(id)?.status !== 'DEACTIVATED')).toEqual([]);
  await expectCountersToMatch(app.database);

  await app.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

test('a node that is killed while devices activate leaves no slot behind that nobody has', async () => {
  const app = await createTestApp();
  const installation = await Installation.make();
  const { licenseKey } = await buildLicense(app.database, { activationLimit: null });
  for (let life = 0; life < 3; life++) {
    const node = installation.start({ DATABASE_URL: app.databaseUrl, DEMO: '0' });
    const caller = new Caller(await node.up());
    const activate = async (name: number): Promise<void> => {
      for (let i = 0; ; i++) {
        const input = { licenseKey, identifier: `${life} ${name} ${i}` };
        if (!(await caller.send(ACTIVATE, { input }).catch(() => null))) return;
      }
    };
    const before = await slots(app, licenseKey);
    const lives = Array.from({ length: 32 }, (_, name) => activate(name));
    while ((await slots(app, licenseKey)) < before + 100);
    node.kill();
    await Promise.all(lives);
  }
  await expectCountersToMatch(app.database);
  await installation.remove();
  await app.close();
}, 60_000);

async function slots({ database }: TestApp, licenseKey: string): Promise<number> {
  const sql = 'SELECT activations_in_use AS n FROM licenses WHERE license_key = ?';
  return (await database.query<{ n: number }[]>(sql, [licenseKey]))[0]!.n;
}
