import { readFile, rename, writeFile } from 'node:fs/promises';
import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { migrate } from '../../ormconfig.js';
import type { Database } from '../database/database.js';

/**
 * Makes the tables of an empty database. The first test file of a run migrates, and writes down what came of it for the
 * others to repeat: migrations change what those before them made, which takes ten times as long on MariaDB.
 */
export async function makeTables(database: Database, url: string): Promise<void> {
  const file = process.env.TEST_TABLES_FILE;
  if (!file) throw new Error('TEST_TABLES_FILE is set by server/testing/global-setup.ts');
  const connection = await mysql.createConnection({ uri: url, multipleStatements: true });
  try {
    const known = await readFile(file, 'utf8').catch(() => null);
    if (known !== null) {
      await connection.query(known);
      return;
    }
    await migrate(database);
    // Nobody reads half of it, should two begin at the same time.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, await tablesOf(connection));
    await rename(draft, file);
  } finally {
    await connection.end();
  }
}

/** As SQL, with the few rows that migrations leave behind. */
async function tablesOf(connection: Connection): Promise<string> {
  const [tables] = await connection.query<RowDataPacket[][]>({ sql: 'SHOW TABLES', rowsAsArray: true });
  const statements = ['SET foreign_key_checks = 0'];
  for (const [name] of tables) {
    const [[created]] = await connection.query<RowDataPacket[]>('SHOW CREATE TABLE ??', [name]);
    statements.push(created!['Create Table']);
    const [rows] = await connection.query<RowDataPacket[]>('SELECT * FROM ??', [name]);
    for (const row of rows) statements.push(connection.format('INSERT INTO ?? SET ?', [name, row]));
  }
  return statements.join(';\n');
}
