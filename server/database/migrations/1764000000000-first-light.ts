import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Byte-wise comparison everywhere, the same on MySQL and MariaDB; what needs more is normalised before it is stored. */
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

/** The default of both, but MariaDB calls its default RESTRICT, and TypeORM would find a difference. */
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

/** No DDL can be undone: a process that died half-way leaves some of it, and the next start makes the rest. */
export class FirstLight1764000000000 implements MigrationInterface {
  name = 'FirstLight1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS customers (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      name VARCHAR(255) NOT NULL,
      created_at DATETIME(3) NOT NULL
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS users (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      customer_id VARCHAR(30) NULL,
      email VARCHAR(255) NOT NULL,
      name VARCHAR(255) NOT NULL,
      role VARCHAR(16) NOT NULL,
      password_hash VARCHAR(255) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      UNIQUE INDEX uq_users_email (email),
      CONSTRAINT fk_users_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS sessions (
      secret_hash VARCHAR(64) NOT NULL PRIMARY KEY,
      user_id VARCHAR(30) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      INDEX ix_sessions_user (user_id),
      CONSTRAINT fk_sessions_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE NO ACTION
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS api_tokens (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      customer_id VARCHAR(30) NULL,
      name VARCHAR(255) NOT NULL,
      prefix VARCHAR(16) NOT NULL,
      secret_hash VARCHAR(64) NOT NULL,
      scopes TEXT NOT NULL,
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NULL,
      last_used_at DATETIME(3) NULL,
      revoked_at DATETIME(3) NULL,
      UNIQUE INDEX uq_api_tokens_secret (secret_hash),
      INDEX ix_api_tokens_customer (customer_id),
      CONSTRAINT fk_api_tokens_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS products (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      name VARCHAR(255) NOT NULL,
      heartbeat_window_seconds INT NOT NULL DEFAULT 600,
      deactivate_dead_after_seconds INT NULL,
      created_at DATETIME(3) NOT NULL
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS licenses (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      license_key VARCHAR(255) NOT NULL,
      key_ending VARCHAR(4) NOT NULL,
      product_id VARCHAR(30) NOT NULL,
      customer_id VARCHAR(30) NULL,
      activation_limit INT NULL,
      activations_in_use INT NOT NULL DEFAULT 0,
      expires_at DATETIME(3) NULL,
      first_activated_at DATETIME(3) NULL,
      suspended_at DATETIME(3) NULL,
      revoked_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL,
      UNIQUE INDEX uq_licenses_key (license_key),
      INDEX ix_licenses_key_ending (key_ending),
      INDEX ix_licenses_product (product_id),
      INDEX ix_licenses_customer (customer_id),
      CONSTRAINT fk_licenses_product FOREIGN KEY (product_id) REFERENCES products (id) ${KEEP},
      CONSTRAINT fk_licenses_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS activations (
      id VARCHAR(30) NOT NULL PRIMARY KEY,
      license_id VARCHAR(30) NOT NULL,
      customer_id VARCHAR(30) NOT NULL,
      identifier VARCHAR(255) NOT NULL,
      identifier_search VARCHAR(512) NOT NULL,
      identifier_hash BINARY(32) NULL,
      identifier_type VARCHAR(16) NOT NULL,
      label VARCHAR(255) NULL,
      hostname VARCHAR(255) NULL,
      platform VARCHAR(255) NULL,
      app_version VARCHAR(64) NULL,
      status VARCHAR(16) NOT NULL,
      revision INT NOT NULL DEFAULT 1,
      last_seen_at DATETIME(3) NULL,
      activated_at DATETIME(3) NOT NULL,
      deactivated_at DATETIME(3) NULL,
      deactivation_reason VARCHAR(32) NULL,
      deactivated_by VARCHAR(255) NULL,
      UNIQUE INDEX uq_activations_identifier (license_id, identifier_hash),
      INDEX ix_activations_customer_activated (customer_id, activated_at, id),
      INDEX ix_activations_customer_seen (customer_id, last_seen_at, id),
      INDEX ix_activations_license_activated (license_id, activated_at, id),
      CONSTRAINT fk_activations_license FOREIGN KEY (license_id) REFERENCES licenses (id) ${KEEP},
      CONSTRAINT fk_activations_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS idempotency_keys (
      license_id VARCHAR(30) NOT NULL,
      key_hash BINARY(32) NOT NULL,
      input_hash BINARY(32) NOT NULL,
      activation_id VARCHAR(30) NOT NULL,
      PRIMARY KEY (license_id, key_hash),
      INDEX ix_idempotency_keys_activation (activation_id),
      CONSTRAINT fk_idempotency_keys_license FOREIGN KEY (license_id) REFERENCES licenses (id) ${KEEP},
      CONSTRAINT fk_idempotency_keys_activation FOREIGN KEY (activation_id) REFERENCES activations (id) ${KEEP}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'idempotency_keys',
      'activations',
      'licenses',
      'products',
      'api_tokens',
      'sessions',
      'users',
      'customers',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
