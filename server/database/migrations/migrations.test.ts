import { createTestDatabase } from '../../testing/test-database.js';

test('the migrations make what the entities describe: generating another one yields nothing', async () => {
  const { database, drop } = await createTestDatabase();
  try {
    const { upQueries } = await database.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await drop();
  }
});

test('they can be taken back, the last one first', async () => {
  const { database, drop } = await createTestDatabase();
  try {
    for (const _ of database.source.migrations) await database.source.undoLastMigration({ transaction: 'none' });
    const tables = await database.query<{ name: string }[]>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    expect(tables).toEqual([{ name: 'migrations' }]);
  } finally {
    await drop();
  }
});
