import type { Connection, RowDataPacket } from 'mysql2/promise';

/** The parts of the identifiers of all activations behind this id, as the server writes them with each. */
export async function addParts(db: Connection, behind: string): Promise<void> {
  // In the order of their table.
  await db.query(`INSERT IGNORE INTO identifier_parts (part, activation_id, ahead) ${await parts(db)} ORDER BY part`, [
    behind,
  ]);
}

/** The same of all activations: where there is nothing yet, it takes half as long for each. No identifier of ours has a part twice. */
export async function makeParts(db: Connection): Promise<void> {
  await db.query('TRUNCATE TABLE identifier_parts');
  await db.query(`INSERT INTO identifier_parts (part, activation_id, ahead) ${await parts(db)}`, ['']);
}

/** Beginnings as far as the longest identifier goes: with all that there could be, most of the time went into them. */
async function parts(db: Connection): Promise<string> {
  const [[row]] = await db.query<RowDataPacket[]>(
    'SELECT MAX(CHAR_LENGTH(identifier_search)) AS longest FROM activations',
  );
  return `WITH RECURSIVE starts AS (SELECT 0 AS n UNION ALL SELECT n + 2 FROM starts WHERE n + 2 < ${row?.longest})
    SELECT SUBSTRING(a.identifier_search, n + 1, 16) AS part, a.id, SUBSTRING(a.identifier_search, n, 1)
    FROM activations AS a JOIN starts ON n < CHAR_LENGTH(a.identifier_search)
    WHERE a.id > ?`;
}
