import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people recognise their sessions by. Those there are get an id, and are as last used when they were made. */
export class Sessions1764000700000 implements MigrationInterface {
  name = 'Sessions1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('sessions', 'id'))) {
      await runner.query(`ALTER TABLE sessions
        ADD id VARCHAR(30) NULL,
        ADD user_agent VARCHAR(255) NULL,
        ADD address VARCHAR(45) NULL,
        ADD last_used_at DATETIME(3) NULL`);
    }
    await runner.query(`UPDATE sessions
      SET id = CONCAT('ses_', LEFT(SHA2(secret_hash, 256), 26)), last_used_at = created_at
      WHERE id IS NULL`);
    await runner.query(`ALTER TABLE sessions
      MODIFY id VARCHAR(30) NOT NULL,
      MODIFY last_used_at DATETIME(3) NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP id, DROP user_agent, DROP address, DROP last_used_at');
  }
}
