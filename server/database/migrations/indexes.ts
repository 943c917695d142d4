import type { QueryRunner } from 'typeorm';

export type Index = [table: string, name: string, columns: string];

/** Those that are not there: a start that died half-way has made some of them. */
export async function addIndexes(runner: QueryRunner, indexes: readonly Index[]): Promise<void> {
  for (const [table, name, columns] of indexes) {
    if (!(await hasIndex(runner, table, name))) await runner.query(`CREATE INDEX ${name} ON ${table} (${columns})`);
  }
}

export async function dropIndexes(runner: QueryRunner, indexes: readonly Index[]): Promise<void> {
  for (const [table, name] of indexes) {
    if (await hasIndex(runner, table, name)) await runner.query(`DROP INDEX ${name} ON ${table}`);
  }
}

async function hasIndex(runner: QueryRunner, table: string, name: string): Promise<boolean> {
  const rows = await runner.manager.query<unknown[]>(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ? LIMIT 1`,
    [table, name],
  );
  return rows.length > 0;
}
