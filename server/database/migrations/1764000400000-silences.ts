import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

export class Silences1764000400000 implements MigrationInterface {
  name = 'Silences1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS past_silences (
      activation_id VARCHAR(30) NOT NULL,
      hour DATETIME NOT NULL,
      heard_at DATETIME(3) NOT NULL,
      began_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NOT NULL,
      PRIMARY KEY (activation_id, hour),
      INDEX ix_past_silences_ended (ended_at),
      CONSTRAINT fk_past_silences_activation FOREIGN KEY (activation_id) REFERENCES activations (id) ${KEEP}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE past_silences');
  }
}
