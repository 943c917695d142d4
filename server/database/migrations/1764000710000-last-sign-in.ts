import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that have ended are gone, so they cannot tell it; those there are say what is known. */
export class LastSignIn1764000710000 implements MigrationInterface {
  name = 'LastSignIn1764000710000';

  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('users', 'last_signed_in_at')) return;
    await runner.query('ALTER TABLE users ADD last_signed_in_at DATETIME(3) NULL');
    await runner.query(`UPDATE users
      SET last_signed_in_at = (SELECT MAX(created_at) FROM sessions WHERE sessions.user_id = users.id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP last_signed_in_at');
  }
}
