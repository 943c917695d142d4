import mysql2, { type Pool, type PoolOptions } from 'mysql2';

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

/** What TypeORM needs of mysql2, with connections that all begin in one mode. */
export const driver = {
  createPool(options: PoolOptions): Pool {
    const pool = mysql2.createPool(options);
    pool.on('connection', (connection) => {
      // Ahead of whatever is asked on it; one that cannot even do this is gone.
      connection.query(`SET SESSION sql_mode = '${SQL_MODE.join()}'`, (error) => error && connection.destroy());
    });
    return pool;
  },
};
