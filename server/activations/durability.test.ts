import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, openDatabase } from '../../ormconfig.js';
import { startPrivateServer } from '../database/private-server/private-server.js';
import { buildLicense } from '../testing/builders.js';
import { expectCountersToMatch } from '../testing/check-counters.js';
import { ACTIVATE, DEACTIVATE, HEARTBEAT } from '../testing/operations.js';
import { createTestApp } from '../testing/test-app.js';

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
