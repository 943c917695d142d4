import mysql from 'mysql2/promise';
import type { Exchange } from './exchange.js';

/** A connection to the database that runs one prepared statement with one value, again and again. */
export async function openSql(url: string, sql: string): Promise<Exchange> {
  const connection = await mysql.createConnection({ uri: url });
  return {
    ask(value, done) {
      connection.execute(sql, [value]).then(
        () => done(true),
        () => done(false),
      );
    },
    close: () => connection.destroy(),
  };
}
