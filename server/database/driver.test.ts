import { createTestDatabase } from '../testing/test-database.js';
import { SQL_MODE } from './driver.js';

test('every connection is in our SQL mode, whatever the server’s is', async () => {
  const { database, drop } = await createTestDatabase();
  const mode = () => database.query<{ mode: string }[]>('SELECT @@sql_mode AS mode, SLEEP(0.1)');
  const rows = (await Promise.all([mode(), mode(), mode()])).flat();
  for (const { mode } of rows) expect(mode.split(',').sort()).toEqual([...SQL_MODE].sort());
  await drop();
});

test('nobody waits for a lock as long as a caller waits for an answer', async () => {
  const { database, drop } = await createTestDatabase();
  const [row] = await database.query<{ seconds: number }[]>('SELECT @@innodb_lock_wait_timeout AS seconds');
  expect(Number(row?.seconds)).toBeLessThan(3);
  await drop();
});
