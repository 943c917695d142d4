import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { DataInUseError } from './data-lock.js';
import { type PrivateServer, startPrivateServer } from './private-server.js';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

const said: string[] = [];
const note = (text: string) => void said.push(text);
const log = { info: note, warn: note, error: note };

let dataDir: string;
let server: PrivateServer | null;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lastseen-private-'));
  server = null;
  said.length = 0;
});

afterEach(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<PrivateServer> {
  server = await startPrivateServer({ dataDir, log });
  return server;
}

async function stop(): Promise<void> {
  await server?.stop();
  server = null;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const connection = await createConnection({ uri: url, connectTimeout: 1_000 });
  try {
    const [rows] = await connection.query(statement);
    return [rows].flat();
  } finally {
    connection.destroy();
  }
}

async function until<T>(attempt: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 15_000; ; await sleep(50)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

const database = (): ProcessIdentity => JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')).database;

it('keeps what was written over a stop and a start', async () => {
  const first = await start();
  await ask(first.url, 'CREATE TABLE kept (id INT PRIMARY KEY)');
  await ask(first.url, 'INSERT INTO kept VALUES (7)');
  await stop();
  const second = await start();
  expect(await ask(second.url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
});

it('stops within five seconds, also under a connection that never closes, and leaves nothing behind', async () => {
  const { url } = await start();
  const connection = await createConnection(url);
  connection.on('error', note);
  const running = database();
  const since = Date.now();
  await stop();
  expect(Date.now() - since).toBeLessThan(5_000);
  expect(isRunning(running)).toBe(false);
  expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  connection.destroy();
});

it('lets nobody in without the password, which only its owner may read', async () => {
  const { url } = await start();
  for (const user of ['root', 'lastseen', '']) {
    const open = Object.assign(new URL(url), { username: user, password: '' }).href;
    await expect(ask(open, 'SELECT 1')).rejects.toThrow(/denied|not allowed/i);
  }
  expect(statSync(join(dataDir, 'mysql-password')).mode & 0o777).toBe(0o600);
});

it('writes through to the disk before it answers a commit', async () => {
  const { url } = await start();
  expect(await ask(url, 'SELECT @@innodb_flush_log_at_trx_commit AS flush')).toEqual([{ flush: 1 }]);
});

it('comes back on the same port after a crash, with everything that was committed', async () => {
  const { url } = await start();
  await ask(url, 'CREATE TABLE committed (id INT PRIMARY KEY)');
  await ask(url, 'INSERT INTO committed VALUES (1)');
  const crashed = database();
  process.kill(crashed.pid, 'SIGKILL');
  await until(async () => expect(database()).not.toEqual(crashed));
  expect(await until(() => ask(url, 'SELECT id FROM committed'))).toEqual([{ id: 1 }]);
  expect(said[0]).toMatch(/ended \(SIGKILL\)/);
});

it('refuses a second start on the same data and leaves the first one alone', async () => {
  const { url } = await start();
  await expect(startPrivateServer({ dataDir, log })).rejects.toThrow(DataInUseError);
  await expect(startPrivateServer({ dataDir, log })).rejects.toThrow(`process ${process.pid}`);
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('takes over from an owner that is gone, whose process number somebody else has by now', async () => {
  const gone = { pid: process.pid, born: 'long ago', database: null };
  writeFileSync(join(dataDir, 'owner.json'), JSON.stringify(gone));
  const { url } = await start();
  expect(identify(process.pid)).not.toEqual({ pid: gone.pid, born: gone.born });
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('does an interrupted initialisation again', async () => {
  mkdirSync(join(dataDir, 'mysql.new-1'));
  writeFileSync(join(dataDir, 'mysql.new-1/ibdata1'), 'half of it');
  const { url } = await start();
  expect(existsSync(join(dataDir, 'mysql.new-1'))).toBe(false);
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('leaves a database directory alone that it did not make', async () => {
  mkdirSync(join(dataDir, 'mysql'));
  writeFileSync(join(dataDir, 'mysql/ibdata1'), 'of somebody else');
  await expect(start()).rejects.toThrow('was not made by Lastseen');
  expect(readFileSync(join(dataDir, 'mysql/ibdata1'), 'utf8')).toBe('of somebody else');
});
