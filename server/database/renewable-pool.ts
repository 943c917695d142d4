import type { Pool, PoolConnection } from 'mysql2';

export interface RenewablePool extends Pool {
  /** No connection that is open by now is given out again: each is closed when it would be its turn. */
  renew(): void;
}

/**
 * When a group of servers makes another one its primary, a proxy leads new connections there, and may leave those that
 * are open with the old one. It refuses writes, but answers reads as if nothing had happened, out of date: whoever finds
 * one such connection does not trust the others either.
 */
export function renewable(pool: Pool): RenewablePool {
  let trusted = new WeakSet<PoolConnection>();
  pool.on('connection', (connection) => trusted.add(connection));
  const take = pool.getConnection.bind(pool);
  const getConnection: Pool['getConnection'] = (done) =>
    take((error, connection) => {
      if (error || trusted.has(connection)) return done(error, connection);
      connection.destroy();
      getConnection(done);
    });
  const renew = () => {
    trusted = new WeakSet();
  };
  return Object.assign(pool, { getConnection, renew });
}
