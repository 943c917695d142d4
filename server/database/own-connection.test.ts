import mysql from 'mysql2/promise';
import { createTestDatabase } from '../testing/test-database.js';
import { OwnConnection } from './own-connection.js';

test('one that was dropped, and is answered much later, commits nothing and leaves the next one alone', async () => {
  const { database, url, drop } = await createTestDatabase();
  await database.transaction((manager) => manager.query('CREATE TABLE things (id INT PRIMARY KEY, n INT NOT NULL)'));
  await database.transaction((manager) => manager.query('INSERT INTO things VALUES (1, 0), (2, 0)'));
  const own = new OwnConnection(database.source, () => undefined);
  const holder = await mysql.createConnection(url);
  /** An update that the server answers when the lock of this name is released, and that is under way by now. */
  const held = async (id: number) => {
    const lock = `${database.name}.${id}`;
    await holder.query('SELECT GET_LOCK(?, 0)', [lock]);
    const sql = 'UPDATE things SET n = n + 1 WHERE id = ? AND GET_LOCK(?, 30) = 1';
    const updating = own.updateExactly(sql, [id, lock], 1);
    const waiting = "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND state = 'User lock'";
    while ((await database.query<unknown[]>(waiting)).length < id);
    return { updating, release: () => holder.query('SELECT RELEASE_LOCK(?)', [lock]) };
  };

  const first = await held(1);
  own.drop();
  const second = await held(2);
  await first.release();
  await expect(first.updating).rejects.toThrow('unknown');
  await second.release();
  expect(await second.updating).toBe(true);
  expect(await database.query('SELECT n FROM things ORDER BY id')).toMatchObject([{ n: 0 }, { n: 1 }]);

  own.drop();
  await holder.end();
  await drop();
});
