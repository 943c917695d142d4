import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';

/** A row with its indexes and the parts of its identifier. */
const BYTES_PER_ACTIVATION = 3_000;

/** What is written to the log for it. */
const LOG_BYTES_PER_ACTIVATION = 2_000;
const DURABILITY = 'innodb_flush_log_at_trx_commit';
/** In percent of a page, where many rows are sorted into an index: full ones would be split by the first heartbeats. */
const FULLNESS = 'innodb_fill_factor';
/** MariaDB's name for it, and MySQL's. */
const LOG_SIZES = ['innodb_log_file_size', 'innodb_redo_log_capacity'];

/** Lets the database be filled as fast as it can, and hands it back as durable and as idle as it was. */
export async function filling<T>(db: Connection, activations: number, work: () => Promise<T>): Promise<T> {
  await makeRoom(db, activations);
  const before = await globals(db, [DURABILITY, FULLNESS, ...LOG_SIZES]);
  // Nothing is lost by a crash of what is being made up.
  await setGlobal(db, DURABILITY, 0);
  await setGlobal(db, FULLNESS, 70);
  // In the 96 MB of the default a million takes three times as long; making it larger takes seconds, too.
  const log = Math.min(activations * LOG_BYTES_PER_ACTIVATION, 2 ** 31);
  const logs = LOG_SIZES.filter((name) => log > 4 * (before[name] ?? Number.POSITIVE_INFINITY));
  for (const name of logs) await setGlobal(db, name, log);
  // Rows are right as they are made. MariaDB sorts all that comes into an empty table and writes it once.
  await db.query('SET SESSION unique_checks = 0, foreign_key_checks = 0, sort_buffer_size = 268435456');
  const done = await work();
  await db.query('SET SESSION unique_checks = 1, foreign_key_checks = 1, sort_buffer_size = DEFAULT');
  await settle(db);
  for (const name of [DURABILITY, FULLNESS, ...logs]) await setGlobal(db, name, before[name]!);
  return done;
}

/** Memory as a server with so many devices would have it: in the 128 MB of the default a million took over seven minutes. */
async function makeRoom(db: Connection, activations: number): Promise<void> {
  const bytes = Math.min(activations * BYTES_PER_ACTIVATION, totalmem() / 2);
  await db.query('SET GLOBAL innodb_buffer_pool_size = GREATEST(@@innodb_buffer_pool_size, ?)', [Math.floor(bytes)]);
}

/**
 * What was written at once is carried to the tables for half a minute more, and every commit waits for it: a heartbeat
 * took 2 s then, and 10 ms afterwards. MariaDB and MySQL hurry when there is no room for it in memory.
 */
async function settle(db: Connection): Promise<void> {
  const allow = (dirtyPercent: number, pagesPerSecond: number) =>
    db.query('SET GLOBAL innodb_max_dirty_pages_pct = ?, innodb_io_capacity_max = ?, innodb_io_capacity = ?', [
      dirtyPercent,
      Math.max(2_000, pagesPerSecond),
      pagesPerSecond,
    ]);
  await allow(0, 20_000);
  const dirty = "SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_pages_dirty'";
  for (let pages = Number.POSITIVE_INFINITY; pages > 100; await sleep(100)) {
    const [rows] = await db.query<RowDataPacket[]>(dirty);
    pages = Number(rows[0]?.Value);
  }
  await allow(90, 200);
}

async function globals(db: Connection, names: string[]): Promise<Record<string, number>> {
  const [rows] = await db.query<RowDataPacket[]>('SHOW GLOBAL VARIABLES WHERE Variable_name IN (?)', [names]);
  return Object.fromEntries(rows.map((row) => [row.Variable_name, Number(row.Value)]));
}

/** MariaDB 10.6 and MySQL before 8.0.30 have the size of their log from their start. */
async function setGlobal(db: Connection, name: string, value: number): Promise<void> {
  await db.query(`SET GLOBAL ${name} = ?`, [value]).catch(() => undefined);
}
