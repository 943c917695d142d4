import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No foreign keys: what an entry tells outlives what it tells of. */
export class Audit1764000100000 implements MigrationInterface {
  name = 'Audit1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS audit_entries (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      at DATETIME(3) NOT NULL,
      action VARCHAR(64) NOT NULL,
      actor_type VARCHAR(16) NOT NULL,
      actor VARCHAR(255) NULL,
      customer_id VARCHAR(30) NULL,
      subject_id VARCHAR(30) NOT NULL,
      request_id VARCHAR(64) NULL,
      \`before\` TEXT NULL,
      \`after\` TEXT NULL,
      INDEX ix_audit_entries_at (at, id),
      INDEX ix_audit_entries_customer (customer_id, at, id),
      INDEX ix_audit_entries_subject (subject_id, at, id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entries');
  }
}
