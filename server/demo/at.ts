import type { Database } from '../database/database.js';

/** Does something as if the clock were so many seconds ahead, or behind. */
export async function at(db: Database, seconds: number, work: () => Promise<unknown>): Promise<void> {
  db.clock.advance(seconds);
  try {
    await work();
  } finally {
    db.clock.advance(-seconds);
  }
}
