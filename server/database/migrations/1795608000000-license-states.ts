import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndexes, dropIndexes, type Index } from './indexes.js';

/** For the states of licenses that few are in. */
const INDEXES: Index[] = [
  ['licenses', 'ix_licenses_not_activated', 'first_activated_at, created_at, id'],
  ['licenses', 'ix_licenses_suspended', 'suspended_at'],
  ['licenses', 'ix_licenses_revoked', 'revoked_at'],
];

export class LicenseStates1795608000000 implements MigrationInterface {
  name = 'LicenseStates1795608000000';

  async up(runner: QueryRunner): Promise<void> {
    await addIndexes(runner, INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndexes(runner, INDEXES);
  }
}
