import { randomBytes } from 'node:crypto';
import mysql from 'mysql2/promise';
import { openDatabase } from '../../ormconfig.js';
import type { Database } from '../database/database.js';
import { makeTables } from './tables.js';

/** A database of its own on the tests' server, as migrations make one; `drop` it when done. */
export async function createTestDatabase(): Promise<{ url: string; database: Database; drop(): Promise<void> }> {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase(url);
  await makeTables(database, url);
  return {
    url,
    database,
    async drop() {
      await database.close();
      await drop();
    },
  };
}

/** One without tables; `length` is that of its name, at least. */
export async function createEmptyDatabase(length = 0): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is set by server/testing/global-setup.ts');
  const name = `lastseen_test_${process.env.JEST_WORKER_ID ?? 0}_${randomBytes(4).toString('hex')}`.padEnd(length, '_');
  await statement(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => statement(server, `DROP DATABASE ${name}`) };
}

async function statement(url: string, sql: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
