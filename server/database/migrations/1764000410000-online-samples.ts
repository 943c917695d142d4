import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

export class OnlineSamples1764000410000 implements MigrationInterface {
  name = 'OnlineSamples1764000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS online_samples (
      taken_at DATETIME NOT NULL PRIMARY KEY,
      online INT NOT NULL
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS online_steps (
      customer_id VARCHAR(30) NOT NULL,
      since DATETIME NOT NULL,
      online INT NOT NULL,
      PRIMARY KEY (customer_id, since),
      INDEX ix_online_steps_since (since),
      CONSTRAINT fk_online_steps_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ${KEEP}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE online_steps');
    await runner.query('DROP TABLE online_samples');
  }
}
