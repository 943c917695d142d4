import type { EntityManager } from 'typeorm';

/** The database belongs to another program. Nothing was changed in it. */
export class ForeignTablesError extends Error {
  constructor(readonly tables: readonly string[]) {
    super(`The database holds tables of another program: ${tables.join(', ')}.`);
    this.name = 'ForeignTablesError';
  }
}

/**
 * Refuses a database in which another program was first: `customers` and `users` are names that it may have, too, and
 * nobody could tell our tables from its own afterwards. What comes later, beside ours, is the operator's affair.
 */
export async function refuseForeignTables(manager: EntityManager, firstMigration: string): Promise<void> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  const tables = rows.map(({ name }) => name);
  if (tables.length === 0 || (tables.includes('migrations') && (await isOurs(manager, firstMigration)))) return;
  throw new ForeignTablesError(tables);
}

/** TypeORM makes this table ahead of all others: a first start that was interrupted leaves it empty. */
async function isOurs(manager: EntityManager, firstMigration: string): Promise<boolean> {
  const [first] = await manager.query<{ name?: string }[]>('SELECT * FROM migrations ORDER BY 1 LIMIT 1');
  return first === undefined || first.name === firstMigration;
}
