import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

export class Terms1764000500000 implements MigrationInterface {
  name = 'Terms1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS terms (
      id INT NOT NULL PRIMARY KEY,
      version INT NOT NULL
    ) ${TABLE}`);
    await runner.query('INSERT IGNORE INTO terms (id, version) VALUES (1, 1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE terms');
  }
}
