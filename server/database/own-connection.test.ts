import mysql from 'mysql2/promise';
import { createTestDatabase } from '../testing/test-database.js';
import type { Database } from './database.js';
import { OwnConnection } from './own-connection.js';

let database: Database;
let drop: () => Promise<void>;
let holder: mysql.Connection;
let own: OwnConnection;
beforeEach(async () => {
  const made = await createTestDatabase();
  ({ database, drop } = made);
  await database.transaction((manager) => manager.query('CREATE TABLE things (id INT PRIMARY KEY, n INT NOT NULL)'));
  await database.transaction((manager) => manager.query('INSERT INTO things VALUES (1, 0), (2, 0)'));
  holder = await mysql.createConnection(made.url);
  own = new OwnConnection(database.source, () => undefined);
});
afterEach(async () => {
  own.drop();
  await holder.end();
  await drop();
});

/** An update that the server does not answer until it is released, and that has reached it by now. */
async function held(id: number) {
  const lock = `${database.name}.${id}`;
  await holder.query('SELECT GET_LOCK(?, 0)', [lock]);
  const updating = own.updateExactly('UPDATE things SET n = n + 1 WHERE id = ? AND GET_LOCK(?, 30)', [id, lock], 1);
  const waiting = "SELECT id FROM information_schema.processlist WHERE state = 'User lock' AND info LIKE ?";
  while ((await database.query<unknown[]>(waiting, [`%${lock}%`])).length === 0);
  return { updating, release: () => holder.query('SELECT RELEASE_LOCK(?)', [lock]) };
}

const numbers = async () =>
  (await database.query<{ n: number }[]>('SELECT n FROM things ORDER BY id')).map(({ n }) => n);

test('an update whose connection is dropped fails at once, and commits nothing when the server is done at last', async () => {
  const first = await held(1);
  own.drop();
  expect(await first.updating).toBe(false);
  const second = await held(2);
  await first.release();
  await second.release();
  expect(await second.updating).toBe(true);
  expect(await numbers()).toEqual([0, 1]);
});

test('one that is dropped while it is being opened leaves the next one alone', async () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const runner = database.source.createQueryRunner();
  const connect = runner.connect.bind(runner);
  jest.spyOn(runner, 'connect').mockImplementation(() => opened.then(connect));
  jest.spyOn(database.source, 'createQueryRunner').mockReturnValueOnce(runner);
  const first = own.updateExactly('UPDATE things SET n = 7 WHERE id = 1', [], 1);
  await new Promise(setImmediate);
  own.drop();
  const second = await held(2);
  open();
  expect(await first).toBe(false);
  await second.release();
  expect(await second.updating).toBe(true);
  expect(await numbers()).toEqual([0, 1]);
});
