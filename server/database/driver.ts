import mysql2, { type PoolOptions } from 'mysql2';
import { type RenewablePool, renewable } from './renewable-pool.js';

/**
 * Not the server's own: mysql2 escapes values with backslashes, which a server in NO_BACKSLASH_ESCAPES takes for
 * letters, so that a quote behind one ends the value and SQL begins. And what does not fit is an error, never cut off.
 */
export const SQL_MODE = [
  'STRICT_TRANS_TABLES',
  'NO_ZERO_IN_DATE',
  'NO_ZERO_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
];

/**
 * Less than the deadline, and then it is tried again. In the servers' 50 s a statement whose caller has been given up
 * waits on, with all that it has locked. And a group that changes its primary stops all statements: of two that wait,
 * one for the other's row and the other one to go on, neither does until this is over.
 */
const LOCK_WAIT_SECONDS = 2;

/** What mysql2 gives, the pool and a query runner alike. */
export interface DriverConnection {
  destroy(): void;
  stream: { destroy(error: Error): void };
}

/**
 * Whatever waits for an answer on it fails, now. mysql2's own way is to end our half and to wait for the server's: a
 * server that hangs keeps the socket open, and answers to work that was given up long ago.
 */
export function abandon(connection: DriverConnection): void {
  connection.destroy();
  connection.stream.destroy(new Error('This connection was given up'));
}

/** What TypeORM needs of mysql2, with connections that all begin in one mode. */
export const driver = {
  createPool(options: PoolOptions): RenewablePool {
    const pool = renewable(mysql2.createPool(options));
    const mode = `SET SESSION sql_mode = '${SQL_MODE.join()}', SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`;
    pool.on('connection', (connection) => {
      // Ahead of whatever is asked on it; one that cannot even do this is gone.
      connection.query(mode, (error) => error && connection.destroy());
    });
    return pool;
  },
};
