import type { Database } from '../database/database.js';

/** The invariant behind the limit: each license's counter is the number of its activations that hold a slot. */
export async function expectCountersToMatch(db: Database): Promise<void> {
  const wrong = await db.query(
    `SELECT l.id, l.activations_in_use AS counted, COUNT(a.id) AS held
     FROM licenses AS l LEFT JOIN activations AS a ON a.license_id = l.id AND a.status <> 'DEACTIVATED'
     GROUP BY l.id, l.activations_in_use HAVING counted <> held`,
  );
  expect(wrong).toEqual([]);
}
