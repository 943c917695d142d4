import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndexes, dropIndexes, type Index } from './indexes.js';

/** Each order of a list needs the columns that it starts from, then the order's own, then the id. */
const INDEXES: Index[] = [
  ['activations', 'ix_activations_customer_identifier', 'customer_id, identifier_search, id'],
  ['activations', 'ix_activations_customer_status', 'customer_id, status, activated_at, id'],
  ['activations', 'ix_activations_activated', 'activated_at, id'],
  ['activations', 'ix_activations_seen', 'last_seen_at, id'],
  ['activations', 'ix_activations_identifier', 'identifier_search, id'],
  ['licenses', 'ix_licenses_customer_created', 'customer_id, created_at, id'],
  ['licenses', 'ix_licenses_customer_expires', 'customer_id, expires_at, id'],
  ['licenses', 'ix_licenses_created', 'created_at, id'],
  ['licenses', 'ix_licenses_expires', 'expires_at, id'],
];

/** The new ones begin with the customer, too, which is all that the foreign key asks for. */
const OLD: Index = ['licenses', 'ix_licenses_customer', 'customer_id'];

const ACTIVATIONS_PER_STATEMENT = 20_000;

export class Lists1764000600000 implements MigrationInterface {
  name = 'Lists1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await addIndexes(runner, INDEXES);
    await dropIndexes(runner, [OLD]);
    await runner.query(`CREATE TABLE IF NOT EXISTS identifier_parts (
      part VARBINARY(64) NOT NULL,
      activation_id VARCHAR(30) NOT NULL,
      ahead VARBINARY(4) NOT NULL,
      PRIMARY KEY (part, activation_id, ahead)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`);
    await divideIdentifiers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE identifier_parts');
    await addIndexes(runner, [OLD]);
    await dropIndexes(runner, INDEXES);
  }
}

/**
 * Of the activations that are there. Beginnings only as far as the longest goes, and in the order of the table: without
 * either it took four minutes for a million. A start that died half-way does it again: what is there is ignored.
 */
async function divideIdentifiers(runner: QueryRunner): Promise<void> {
  for (let from = ''; ; ) {
    const [next] = await runner.manager.query<{ last: string | null; longest: number | string }[]>(
      `SELECT MAX(id) AS last, MAX(CHAR_LENGTH(identifier_search)) AS longest
       FROM (SELECT id, identifier_search FROM activations WHERE id > ? ORDER BY id LIMIT ${ACTIVATIONS_PER_STATEMENT}) AS next`,
      [from],
    );
    if (!next?.last) return;
    await runner.query(
      `INSERT IGNORE INTO identifier_parts (part, activation_id, ahead)
       WITH RECURSIVE starts AS (SELECT 0 AS n UNION ALL SELECT n + 2 FROM starts WHERE n + 2 < ?)
       SELECT SUBSTRING(a.identifier_search, n + 1, 16) AS part, a.id, SUBSTRING(a.identifier_search, n, 1)
       FROM activations AS a JOIN starts ON n < CHAR_LENGTH(a.identifier_search)
       WHERE a.id > ? AND a.id <= ? ORDER BY part`,
      [Number(next.longest), from, next.last],
    );
    from = next.last;
  }
}
