import 'reflect-metadata';
import mysql from 'mysql2/promise';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import { ApiToken } from './server/accounts/api-token.js';
import { Customer } from './server/accounts/customer.js';
import { Session } from './server/accounts/session.js';
import { User } from './server/accounts/user.js';
import { IdempotencyKey } from './server/activations/activate/idempotency.js';
import { Activation } from './server/activations/activation.js';
import { IdentifierPart } from './server/activations/lists/identifier-part.js';
import { PastSilence } from './server/activations/silences/past-silence.js';
import { AuditEntry } from './server/audit/audit-entry.js';
import { OnlineSample, OnlineStep } from './server/dashboard/online-sample.js';
import { Clock } from './server/database/clock.js';
import { Database } from './server/database/database.js';
import { driver } from './server/database/driver.js';
import { refuseForeignTables } from './server/database/foreign-tables.js';
import { FirstLight1764000000000 } from './server/database/migrations/1764000000000-first-light.js';
import { Audit1764000100000 } from './server/database/migrations/1764000100000-audit.js';
import { VendorStaff1764000200000 } from './server/database/migrations/1764000200000-vendor-staff.js';
import { Uptime1764000300000 } from './server/database/migrations/1764000300000-uptime.js';
import { Silences1764000400000 } from './server/database/migrations/1764000400000-silences.js';
import { OnlineSamples1764000410000 } from './server/database/migrations/1764000410000-online-samples.js';
import { Terms1764000500000 } from './server/database/migrations/1764000500000-terms.js';
import { Lists1764000600000 } from './server/database/migrations/1764000600000-lists.js';
import { Sessions1764000700000 } from './server/database/migrations/1764000700000-sessions.js';
import { LastSignIn1764000710000 } from './server/database/migrations/1764000710000-last-sign-in.js';
import { Filters1795521600000 } from './server/database/migrations/1795521600000-filters.js';
import { LicenseStates1795608000000 } from './server/database/migrations/1795608000000-license-states.js';
import { Outage, UptimeMark } from './server/database/uptime.js';
import { License } from './server/licenses/license.js';
import { Product } from './server/licenses/product.js';
import { Terms } from './server/licenses/terms.js';

/** Properties are camelCase, columns snake_case. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

export interface DatabaseOptions {
  /** Connections at most. */
  poolSize?: number;
}

/** The only place where a DataSource is made: server, command line and tests come here. */
export async function openDatabase(url: string, { poolSize = 16 }: DatabaseOptions = {}): Promise<Database> {
  const source = new DataSource({
    type: await serverType(url),
    url,
    driver,
    entities: [
      Customer,
      User,
      Session,
      ApiToken,
      Product,
      License,
      Terms,
      Activation,
      IdempotencyKey,
      IdentifierPart,
      PastSilence,
      OnlineSample,
      OnlineStep,
      AuditEntry,
      UptimeMark,
      Outage,
    ],
    migrations: [
      FirstLight1764000000000,
      Audit1764000100000,
      VendorStaff1764000200000,
      Uptime1764000300000,
      Silences1764000400000,
      OnlineSamples1764000410000,
      Terms1764000500000,
      Lists1764000600000,
      Sessions1764000700000,
      LastSignIn1764000710000,
      Filters1795521600000,
      LicenseStates1795608000000,
    ],
    namingStrategy: new SnakeCase(),
    poolSize,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    connectTimeout: 3_000,
    extra: { queueLimit: 10_000, enableKeepAlive: true },
  });
  await source.initialize();
  const database = new Database(source, new Clock());
  await database.synchroniseClock();
  return database;
}

/** TypeORM wants to know which of the two it talks to. */
async function serverType(url: string): Promise<'mysql' | 'mariadb'> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 3_000 });
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    return /mariadb/i.test(String(rows[0]?.version)) ? 'mariadb' : 'mysql';
  } finally {
    connection.destroy();
  }
}

/** A lock's name has at most 64 characters, as many as a database's. */
const MIGRATION_LOCK = "CONCAT('lastseen.migrate.', LEFT(SHA2(DATABASE(), 256), 16))";
const MIGRATION_PATIENCE_SECONDS = 600;

/** One node at a time; the others wait, then find nothing to do. */
export async function migrate(database: Database): Promise<void> {
  const lock = database.source.createQueryRunner();
  try {
    const sql = `SELECT GET_LOCK(${MIGRATION_LOCK}, ${MIGRATION_PATIENCE_SECONDS}) AS isHeld`;
    const [row] = await lock.manager.query<{ isHeld: number | string | null }[]>(sql);
    if (Number(row?.isHeld) !== 1) throw new Error('Another node has been migrating the database for too long.');
    await refuseForeignTables(lock.manager, FirstLight1764000000000.name);
    await database.source.runMigrations({ transaction: 'none' });
    await lock.query(`SELECT RELEASE_LOCK(${MIGRATION_LOCK})`);
  } finally {
    await lock.release();
  }
}
