import { migrate, openDatabase } from '../../../ormconfig.js';
import { createEmptyDatabase } from '../../testing/test-database.js';

/** By the migrations themselves; other tests repeat what came of them. */
async function migrated() {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase(url);
  await migrate(database);
  return { database, drop: () => database.close().then(drop) };
}

test('the migrations make what the entities describe: generating another one yields nothing', async () => {
  const { database, drop } = await migrated();
  try {
    const { upQueries } = await database.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await drop();
  }
});

test('they can be taken back, the last one first, and made again', async () => {
  const { database, drop } = await migrated();
  try {
    for (const _ of database.source.migrations) await database.source.undoLastMigration({ transaction: 'none' });
    const tables = await database.query<{ name: string }[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    expect(tables).toEqual([{ name: 'migrations' }]);
    await migrate(database);
    const { upQueries } = await database.source.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  } finally {
    await drop();
  }
});

test('a start that died half-way is continued by the next one', async () => {
  const { database, drop } = await migrated();
  try {
    await database.query('DROP TABLE uptime_mark');
    await database.query('DROP TABLE idempotency_keys');
    await database.query('DELETE FROM migrations');
    await migrate(database);
    const { upQueries } = await database.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await drop();
  }
});

test('nodes that start at the same time all succeed, and each migration is made once', async () => {
  const { url, drop } = await createEmptyDatabase();
  const nodes = await Promise.all(Array.from({ length: 3 }, () => openDatabase(url)));
  try {
    await Promise.all(nodes.map(migrate));
    const made = await nodes[0]!.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
    expect(made.map(({ name }) => name)).toEqual(nodes[0]!.source.migrations.map(({ name }) => name));
  } finally {
    for (const node of nodes) await node.close();
    await drop();
  }
});

test('the name of the database may be as long as names can be', async () => {
  const { url, drop } = await createEmptyDatabase(64);
  const database = await openDatabase(url);
  try {
    await migrate(database);
    await migrate(database);
  } finally {
    await database.close();
    await drop();
  }
});
