import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Connection } from 'mysql2';
import mysql from 'mysql2/promise';
import { until } from '../testing/live-server.js';
import { createTestDatabase } from '../testing/test-database.js';
import type { Database } from './database.js';
import { retrying } from './retry.js';

let database: Database;
let drop: () => Promise<void>;
beforeEach(async () => {
  ({ database, drop } = await createTestDatabase());
  await database.transaction((manager) => manager.query('CREATE TABLE things (id INT PRIMARY KEY, n INT NOT NULL)'));
  await database.transaction((manager) => manager.query('INSERT INTO things VALUES (1, 0), (2, 0)'));
});
afterEach(() => drop());

const numbers = async () =>
  (await database.query<{ n: number }[]>('SELECT n FROM things ORDER BY id')).map(({ n }) => n);

test('a transaction that meets a deadlock is tried again as a whole, and no caller hears of it', async () => {
  const crosswise = (first: number, second: number) =>
    database.transaction(async (manager) => {
      await manager.query('UPDATE things SET n = n + 1 WHERE id = ?', [first]);
      await manager.query('UPDATE things SET n = n + 1 WHERE id = ?', [second]);
    }, 30_000);
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? crosswise(1, 2) : crosswise(2, 1))));
  expect(await numbers()).toEqual([20, 20]);
});

test('work that the server rolls back again and again is tried until its time is over', async () => {
  let attempts = 0;
  await database.transaction(async (manager) => {
    attempts += 1;
    await manager.query('UPDATE things SET n = n + 1 WHERE id = 1');
    if (attempts < 10) await manager.query("SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213");
  }, 30_000);
  expect(attempts).toBe(10);
  expect(await numbers()).toEqual([1, 0]);
});

test('a transaction whose work fails leaves nothing behind', async () => {
  const failing = database.transaction(async (manager) => {
    await manager.query('UPDATE things SET n = 7');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await numbers()).toEqual([0, 0]);
});

test.each([
  ['while its end is on the way', false],
  ['when its end has arrived', true],
])('a connection that is lost in the middle is a reason to try again, %s', async (_, hasArrived) => {
  let attempts = 0;
  await database.transaction(async (manager) => {
    attempts += 1;
    await manager.query('UPDATE things SET n = n + 1 WHERE id = 1');
    if (attempts > 1) return;
    const connection: Connection = await manager.queryRunner!.connect();
    const end = new Promise((resolve) => connection.once('error', resolve));
    await database.query(`KILL ${connection.threadId}`);
    if (hasArrived) await end;
    await manager.query('UPDATE things SET n = n + 1 WHERE id = 2');
  }, 30_000);
  expect(attempts).toBe(2);
  expect(await numbers()).toEqual([1, 0]);
});

test('work that takes longer than three seconds is given up, and its connection does not come back', async () => {
  const slow = database.query('SELECT SLEEP(20)');
  await expect(slow).rejects.toThrow('did not answer in time');
  expect(await numbers()).toEqual([0, 0]);
});

test('all tries together have the time of one', async () => {
  let attempts = 0;
  const losing = database.transaction(async (manager) => {
    attempts += 1;
    await manager.query('DO SLEEP(0.2)');
    await manager.query('KILL CONNECTION_ID()').catch(() => undefined);
    await manager.query('SELECT 1');
  }, 300);
  await expect(losing).rejects.toBeDefined();
  expect(attempts).toBeLessThanOrEqual(2);
});

test('a connection that nobody opens in time is not asked for again', async () => {
  const attempts: Socket[] = [];
  const silent = createServer((socket) => attempts.push(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const connecting = retrying(() => mysql.createConnection({ host: '127.0.0.1', port, connectTimeout: 50 }), 3_000);
  await expect(connecting).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  await until(() => attempts.length > 0);
  expect(attempts).toHaveLength(1);
  for (const socket of attempts) socket.destroy();
  silent.close();
});

test('closing waits for what is under way, step after step', async () => {
  const other = await createTestDatabase();
  const steps = (async () => {
    for (let i = 0; i < 5; i++) await other.database.query('SELECT SLEEP(0.05)');
    return 'done';
  })();
  await other.drop();
  expect(await steps).toBe('done');
});
