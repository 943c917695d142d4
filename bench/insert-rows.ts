import type { Connection } from 'mysql2/promise';

const ROWS_PER_STATEMENT = 1_000;

/** `into` names the table and its columns, as in `INSERT INTO`. */
export async function insertRows(db: Connection, into: string, rows: unknown[][]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await db.query(`INSERT INTO ${into} VALUES ?`, [rows.slice(start, start + ROWS_PER_STATEMENT)]);
  }
}
