import { createHash } from 'node:crypto';
import type { Database } from './database.js';

const DEADLINE_MS = 60_000;

/**
 * Runs `work` unless it runs already, here or on another node with this database: the lock belongs to a connection, so
 * it goes with a node that dies. It saves work and decides nothing: whoever loses the connection loses the lock with
 * `work` under way, so what must not happen twice guards itself.
 */
export function exclusively(db: Database, name: string, work: () => Promise<void>): Promise<void> {
  // A lock's name has at most 64 characters, as many as a database's.
  const lock = `lastseen.${name}.${createHash('sha256').update(db.name).digest('hex').slice(0, 16)}`;
  return db.run(async (manager) => {
    const [row] = await manager.query<{ isHeld: number | string | null }[]>('SELECT GET_LOCK(?, 0) AS isHeld', [lock]);
    if (Number(row?.isHeld) !== 1) return;
    try {
      await work();
    } finally {
      await manager.query('SELECT RELEASE_LOCK(?)', [lock]);
    }
  }, DEADLINE_MS);
}
