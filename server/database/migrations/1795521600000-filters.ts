import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndexes, dropIndexes, type Index } from './indexes.js';

/** What a list with one filter needs to begin at the right place: the filter's column, then the order's, then the id. */
const INDEXES: Index[] = [
  ['activations', 'ix_activations_customer_product', 'customer_id, product_id, activated_at, id'],
  ['activations', 'ix_activations_product', 'product_id, activated_at, id'],
  ['activations', 'ix_activations_status', 'status, activated_at, id'],
  ['activations', 'ix_activations_type', 'identifier_type, activated_at, id'],
  ['licenses', 'ix_licenses_product_created', 'product_id, created_at, id'],
  ['licenses', 'ix_licenses_product_expires', 'product_id, expires_at, id'],
  ['audit_entries', 'ix_audit_entries_action', 'action, at, id'],
  ['audit_entries', 'ix_audit_entries_actor', 'actor_type, at, id'],
];

/** The new ones begin with the product, too, which is all that the foreign key asks for. */
const OLD: Index = ['licenses', 'ix_licenses_product', 'product_id'];

const ACTIVATIONS_PER_STATEMENT = 10_000;

export class Filters1795521600000 implements MigrationInterface {
  name = 'Filters1795521600000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('activations', 'product_id'))) {
      await runner.query("ALTER TABLE activations ADD COLUMN product_id VARCHAR(30) NOT NULL DEFAULT ''");
    }
    await copyProducts(runner);
    await addIndexes(runner, INDEXES);
    await dropIndexes(runner, [OLD]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await addIndexes(runner, [OLD]);
    await dropIndexes(runner, INDEXES);
    await runner.query('ALTER TABLE activations DROP COLUMN product_id');
  }
}

/** From the licenses of the activations that are there. A start that died half-way does it again. */
async function copyProducts(runner: QueryRunner): Promise<void> {
  for (let from = ''; ; ) {
    const rows = await runner.manager.query<{ id: string }[]>(
      `SELECT id FROM activations WHERE id > ? ORDER BY id LIMIT ${ACTIVATIONS_PER_STATEMENT}`,
      [from],
    );
    const last = rows.at(-1);
    if (!last) return;
    await runner.query(
      `UPDATE activations AS a JOIN licenses AS l ON l.id = a.license_id SET a.product_id = l.product_id
       WHERE a.id > ? AND a.id <= ?`,
      [from, last.id],
    );
    from = last.id;
  }
}
