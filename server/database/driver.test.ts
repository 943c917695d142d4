import { createTestDatabase } from '../testing/test-database.js';
import { SQL_MODE } from './driver.js';

test('every connection is in our SQL mode, whatever the server’s is', async () => {
  const { database, drop } = await createTestDatabase();
  const mode = () => database.query<{ mode: string }[]>('SELECT @@sql_mode AS mode, SLEEP(0.1)');
  const rows = (await Promise.all([mode(), mode(), mode()])).flat();
  for (const { mode } of rows) expect(mode.split(',').sort()).toEqual([...SQL_MODE].sort());
  await drop();
});
