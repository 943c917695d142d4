import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

export class Uptime1764000300000 implements MigrationInterface {
  name = 'Uptime1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS uptime_mark (
      id INT NOT NULL PRIMARY KEY,
      marked_at DATETIME(3) NOT NULL
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS outages (
      began_at DATETIME(3) NOT NULL PRIMARY KEY,
      ended_at DATETIME(3) NOT NULL,
      INDEX ix_outages_ended (ended_at)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outages');
    await runner.query('DROP TABLE uptime_mark');
  }
}
