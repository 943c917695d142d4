import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a list with one filter needs to begin at the right place: the filter's column, then the order's, then the id. */
const INDEXES: [table: string, name: string, columns: string][] = [
  ['activations', 'ix_activations_customer_product', 'customer_id, product_id, activated_at, id'],
  ['activations', 'ix_activations_product', 'product_id, activated_at, id'],
  ['activations', 'ix_activations_status', 'status, activated_at, id'],
  ['activations', 'ix_activations_type', 'identifier_type, activated_at, id'],
  ['licenses', 'ix_licenses_product_created', 'product_id, created_at, id'],
  ['licenses', 'ix_licenses_product_expires', 'product_id, expires_at, id'],
  ['audit_entries', 'ix_audit_entries_action', 'action, at, id'],
  ['audit_entries', 'ix_audit_entries_actor', 'actor_type, at, id'],
];

const ACTIVATIONS_PER_STATEMENT = 10_000;

export class Filters1795521600000 implements MigrationInterface {
  name = 'Filters1795521600000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('activations', 'product_id'))) {
      await runner.query("ALTER TABLE activations ADD COLUMN product_id VARCHAR(30) NOT NULL DEFAULT ''");
    }
    await copyProducts(runner);
    for (const [table, name, columns] of INDEXES) {
      if (!(await hasIndex(runner, table, name))) await runner.query(`CREATE INDEX ${name} ON ${table} (${columns})`);
    }
    // The new ones begin with the product, too, which is all that the foreign key asks for.
    if (await hasIndex(runner, 'licenses', 'ix_licenses_product')) {
      await runner.query('DROP INDEX ix_licenses_product ON licenses');
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_licenses_product ON licenses (product_id)');
    for (const [table, name] of INDEXES) await runner.query(`DROP INDEX ${name} ON ${table}`);
    await runner.query('ALTER TABLE activations DROP COLUMN product_id');
  }
}

async function hasIndex(runner: QueryRunner, table: string, name: string): Promise<boolean> {
  const rows = await runner.manager.query<unknown[]>(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ? LIMIT 1`,
    [table, name],
  );
  return rows.length > 0;
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
