import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { TokenScope } from '../server/accounts/api-token.js';
import { hashSecret } from '../server/accounts/session.js';
import { ActivationTokens } from '../server/activations/activation-token.js';
import { newId } from '../server/database/id.js';
import { generateLicenseKey, licenseKeyEnding } from '../server/licenses/license-key.js';
import { seedParts } from './seed-parts.js';

const ROWS_PER_STATEMENT = 1_000;

export interface Fleet {
  customerIds: string[];
  /** The value of an Authorization header for each customer, in their order. */
  authorizations: string[];
  licenseKeys: string[];
  /** The activations' tokens, one a line. */
  tokenFile: string;
}

export interface FleetSize {
  customers: number;
  licensesPerCustomer: number;
  activationsPerLicense: number;
}

/**
 * Customers with licenses without limit and activations that were last seen within the hour; counters right, as the
 * server itself would have left them. A statement holds many rows, so that a million takes about three minutes.
 */
export async function seedFleet(db: Connection, size: FleetSize, secret: string, folder: string): Promise<Fleet> {
  const now = new Date();
  await makeRoom(db, size.customers * size.licensesPerCustomer * size.activationsPerLicense);
  const newest = newId('act', now);
  const tokens = new ActivationTokens([secret]);
  const product = newId('prd', now);
  await insert(db, 'products (id, name, heartbeat_window_seconds, created_at)', [[product, 'Studio', 600, now]]);
  const customerIds = Array.from({ length: size.customers }, () => newId('cus', now));
  await insert(
    db,
    'customers (id, name, created_at)',
    customerIds.map((id, i) => [id, `Customer ${i}`, now]),
  );
  const fleet: Fleet = {
    customerIds,
    authorizations: await seedApiTokens(db, customerIds, now),
    licenseKeys: [],
    tokenFile: join(folder, `tokens-${randomBytes(4).toString('hex')}`),
  };
  writeFileSync(fleet.tokenFile, '');
  for (const customerId of customerIds) {
    const licenses = Array.from({ length: size.licensesPerCustomer }, () => ({
      id: newId('lic', now),
      key: generateLicenseKey(),
    }));
    const inUse = size.activationsPerLicense;
    await insert(
      db,
      'licenses (id, license_key, key_ending, product_id, customer_id, activations_in_use, first_activated_at, created_at)',
      licenses.map(({ id, key }) => [
        id,
        key,
        licenseKeyEnding(key),
        product,
        customerId,
        inUse,
        inUse ? now : null,
        now,
      ]),
    );
    fleet.licenseKeys.push(...licenses.map(({ key }) => key));
    for (const { id } of licenses) {
      const ids = await seedActivations(db, customerId, id, inUse, now);
      if (ids.length > 0) appendFileSync(fleet.tokenFile, `${ids.map((each) => tokens.sign(each)).join('\n')}\n`);
    }
  }
  await seedParts(db, newest);
  // As a database that has grown over months knows itself.
  await db.query('ANALYZE TABLE activations, licenses, products, identifier_parts');
  await settle(db);
  return fleet;
}

/** A row with its indexes and the parts of its identifier. */
const BYTES_PER_ACTIVATION = 3_000;

/** Memory as a server with so many devices would have it: in the 128 MB of the default a million took over seven minutes. */
async function makeRoom(db: Connection, activations: number): Promise<void> {
  const bytes = Math.min(activations * BYTES_PER_ACTIVATION, totalmem() / 2);
  await db.query('SET GLOBAL innodb_buffer_pool_size = GREATEST(@@innodb_buffer_pool_size, ?)', [Math.floor(bytes)]);
}

/**
 * What was written at once is carried to the tables for half a minute more, and every commit waits for it: a heartbeat
 * took 2 s then, and 10 ms afterwards. MariaDB and MySQL hurry when there is no room for it in memory.
 */
async function settle(db: Connection): Promise<void> {
  const allow = (dirtyPercent: number, pagesPerSecond: number) =>
    db.query('SET GLOBAL innodb_max_dirty_pages_pct = ?, innodb_io_capacity_max = ?, innodb_io_capacity = ?', [
      dirtyPercent,
      Math.max(2_000, pagesPerSecond),
      pagesPerSecond,
    ]);
  await allow(0, 20_000);
  const dirty = "SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_pages_dirty'";
  for (let pages = Number.POSITIVE_INFINITY; pages > 100; await sleep(100)) {
    const [rows] = await db.query<RowDataPacket[]>(dirty);
    pages = Number(rows[0]?.Value);
  }
  await allow(90, 200);
}

async function seedApiTokens(db: Connection, customerIds: string[], now: Date): Promise<string[]> {
  const secrets = customerIds.map(() => `lsn_${randomBytes(32).toString('base64url')}`);
  const scopes = Object.values(TokenScope).join(',');
  await insert(
    db,
    'api_tokens (id, customer_id, name, prefix, secret_hash, scopes, created_at)',
    secrets.map((secret, i) => {
      return [newId('tok', now), customerIds[i], 'Bench', secret.slice(0, 10), hashSecret(secret), scopes, now];
    }),
  );
  return secrets.map((secret) => `Bearer ${secret}`);
}

async function seedActivations(
  db: Connection,
  customerId: string,
  licenseId: string,
  count: number,
  now: Date,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId('act', now));
  const rows = ids.map((id, i) => {
    const identifier = `host-${id.slice(-14)}-${i}`;
    const activatedAt = new Date(now.getTime() - (count - i) * 1_000);
    const lastSeenAt = new Date(now.getTime() - ((i * 7_919) % 3_600) * 1_000);
    const hash = createHash('sha256').update(identifier).digest();
    return [id, licenseId, customerId, identifier, identifier, hash, 'HARDWARE', 'ACTIVE', 1, lastSeenAt, activatedAt];
  });
  await insert(
    db,
    'activations (id, license_id, customer_id, identifier, identifier_search, identifier_hash, identifier_type, status, revision, last_seen_at, activated_at)',
    rows,
  );
  return ids;
}

async function insert(db: Connection, into: string, rows: unknown[][]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await db.query(`INSERT INTO ${into} VALUES ?`, [rows.slice(start, start + ROWS_PER_STATEMENT)]);
  }
}
