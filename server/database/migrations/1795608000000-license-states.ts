import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For the states of licenses that few are in. */
const INDEXES: [name: string, columns: string][] = [
  ['ix_licenses_not_activated', 'first_activated_at, created_at, id'],
  ['ix_licenses_suspended', 'suspended_at'],
  ['ix_licenses_revoked', 'revoked_at'],
];

export class LicenseStates1795608000000 implements MigrationInterface {
  name = 'LicenseStates1795608000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of INDEXES) {
      if (!(await hasIndex(runner, name))) await runner.query(`CREATE INDEX ${name} ON licenses (${columns})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of INDEXES) await runner.query(`DROP INDEX ${name} ON licenses`);
  }
}

async function hasIndex(runner: QueryRunner, name: string): Promise<boolean> {
  const rows = await runner.manager.query<unknown[]>(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = 'licenses' AND index_name = ? LIMIT 1`,
    [name],
  );
  return rows.length > 0;
}
