import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { migrate } from '../../ormconfig.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import type { Database } from './database.js';
import { type PrivateServer, startPrivateServer } from './private-server/private-server.js';

/** A server that takes no writes any more, as a group makes of a primary that it replaces. Nobody else may be on it. */
let dataDir: string;
let server: PrivateServer;
let admin: mysql.Connection;
let app: TestApp;
let database: Database;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lastseen-read-only-'));
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  server = await startPrivateServer({ dataDir, log: silent, throwAway: true });
  admin = await mysql.createConnection(server.url);
  // Without the rights of an administrator, who may write to such a server.
  await admin.query("CREATE USER plain@'127.0.0.1'");
  await admin.query("GRANT ALL ON lastseen.* TO plain@'127.0.0.1'");
  const url = new URL(server.url);
  app = await createTestApp({ databaseUrl: `mysql://plain@${url.host}/lastseen` });
  database = app.database;
  await migrate(database);
  await admin.query('CREATE TABLE things (id INT PRIMARY KEY, n INT NOT NULL)');
  await admin.query('INSERT INTO things VALUES (1, 0)');
});

afterAll(async () => {
  await app.close();
  await admin.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const setReadOnly = (isReadOnly: boolean) => admin.query(`SET GLOBAL read_only = ${Number(isReadOnly)}`);

/** Those of three that are in use at the same time. */
async function connectionIds(): Promise<number[]> {
  const id = () => database.query<{ id: number }[]>('SELECT CONNECTION_ID() AS id, SLEEP(0.1)');
  const rows = (await Promise.all([id(), id(), id()])).flat();
  return rows.map(({ id }) => Number(id)).sort((a, b) => a - b);
}

/** The number is the server's, and rises. */
async function expectNewConnections(before: number[]): Promise<void> {
  const [lowest] = await connectionIds();
  expect(lowest).toBeGreaterThan(before.at(-1)!);
}

const count = async () => (await database.query<{ n: number }[]>('SELECT n FROM things'))[0]?.n;

test('a write that it refuses is tried again, and no connection that led there is used any more', async () => {
  const before = await connectionIds();
  await setReadOnly(true);
  let attempts = 0;
  await database.transaction(async (manager) => {
    attempts += 1;
    if (attempts === 2) await setReadOnly(false);
    await manager.query('UPDATE things SET n = 1');
  });
  expect(attempts).toBe(2);
  expect(await count()).toBe(1);
  await expectNewConnections(before);
});

test('so is a transaction whose COMMIT it refuses, of which nothing is left', async () => {
  const before = await connectionIds();
  let attempts = 0;
  await database.transaction(async (manager) => {
    attempts += 1;
    if (attempts === 2) await setReadOnly(false);
    await manager.query('UPDATE things SET n = n + 10');
    if (attempts === 1) await setReadOnly(true);
  });
  expect(attempts).toBe(2);
  expect(await count()).toBe(11);
  await expectNewConnections(before);
});

test('an update of its own connection that it refuses has changed nothing, and none is used that led there', async () => {
  const before = await connectionIds();
  const update = () => database.updateExactly('UPDATE things SET n = 100', [], 1);
  await setReadOnly(true);
  expect(await update()).toBe(false);
  await setReadOnly(false);
  await expectNewConnections(before);
  expect(await update()).toBe(true);
  expect(await count()).toBe(100);
});

test('a node on it says that it cannot serve, and why, until it takes writes again', async () => {
  const ready = async () => {
    const response = await fetch(`${app.url}/health/ready`);
    return [response.status, ((await response.json()) as { status: string }).status];
  };
  expect(await ready()).toEqual([200, 'ready']);
  await setReadOnly(true);
  expect(await ready()).toEqual([503, 'the database takes no writes']);
  await setReadOnly(false);
  expect(await ready()).toEqual([200, 'ready']);
});

test('one that stays like that is a fault that is told, and what only reads goes on', async () => {
  await setReadOnly(true);
  const writing = database.transaction((manager) => manager.query('UPDATE things SET n = 1'));
  await expect(writing).rejects.toMatchObject({ errno: 1290 });
  expect(await count()).toBe(100);
  await setReadOnly(false);
});
