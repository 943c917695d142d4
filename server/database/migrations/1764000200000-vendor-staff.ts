import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Activations of a license that was taken from its customer are nobody's; staff suspends activations by themselves. */
export class VendorStaff1764000200000 implements MigrationInterface {
  name = 'VendorStaff1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('activations', 'suspended_at')) return;
    await runner.query(`ALTER TABLE activations
      MODIFY customer_id VARCHAR(30) NULL,
      ADD suspended_at DATETIME(3) NULL,
      ADD silence_counts_from DATETIME(3) NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE activations
      MODIFY customer_id VARCHAR(30) NOT NULL, DROP suspended_at, DROP silence_counts_from`);
  }
}
