import { randomBytes } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from 'mysql2/promise';
import { TokenScope } from '../server/accounts/api-token.js';
import { hashSecret } from '../server/accounts/session.js';
import { ActivationTokens } from '../server/activations/activation-token.js';
import { newId } from '../server/database/id.js';
import { generateLicenseKey, licenseKeyEnding } from '../server/licenses/license-key.js';
import { filling } from './filling.js';
import { insertRows } from './insert-rows.js';
import { type Share, seedActivations } from './seed-activations.js';

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
 * Customers with licenses without limit and their activations; counters right, as the server itself would have left
 * them. A million takes about three quarters of a minute.
 */
export function seedFleet(db: Connection, size: FleetSize, secret: string, folder: string): Promise<Fleet> {
  const activations = size.customers * size.licensesPerCustomer * size.activationsPerLicense;
  return filling(db, activations, async () => {
    const now = new Date();
    const tokens = new ActivationTokens([secret]);
    const customerIds = Array.from({ length: size.customers }, () => newId('cus', now));
    await insertRows(
      db,
      'customers (id, name, created_at)',
      customerIds.map((id, i) => [id, `Customer ${i}`, now]),
    );
    const authorizations = await seedApiTokens(db, customerIds, now);
    const { licenseKeys, shares } = await seedLicenses(db, customerIds, size, now);
    const tokenFile = join(folder, `tokens-${randomBytes(4).toString('hex')}`);
    writeFileSync(tokenFile, '');
    await seedActivations(db, shares, now, (ids) => {
      if (ids.length > 0) appendFileSync(tokenFile, `${ids.map((each) => tokens.sign(each)).join('\n')}\n`);
    });
    // As a database that has grown over months knows itself.
    await db.query('ANALYZE TABLE activations, licenses, products, identifier_parts');
    return { customerIds, authorizations, licenseKeys, tokenFile };
  });
}

async function seedLicenses(db: Connection, customerIds: string[], size: FleetSize, now: Date) {
  const product = newId('prd', now);
  await insertRows(db, 'products (id, name, heartbeat_window_seconds, created_at)', [[product, 'Studio', 600, now]]);
  const count = size.activationsPerLicense;
  const licenses = customerIds.flatMap((customerId) =>
    Array.from({ length: size.licensesPerCustomer }, () => {
      return { id: newId('lic', now), key: generateLicenseKey(), customerId };
    }),
  );
  await insertRows(
    db,
    'licenses (id, license_key, key_ending, product_id, customer_id, activations_in_use, first_activated_at, created_at)',
    licenses.map(({ id, key, customerId }) => {
      return [id, key, licenseKeyEnding(key), product, customerId, count, count ? now : null, now];
    }),
  );
  const shares = licenses.map(
    ({ id, customerId }): Share => ({ customerId, licenseId: id, productId: product, count }),
  );
  return { licenseKeys: licenses.map(({ key }) => key), shares };
}

async function seedApiTokens(db: Connection, customerIds: string[], now: Date): Promise<string[]> {
  const secrets = customerIds.map(() => `lsn_${randomBytes(32).toString('base64url')}`);
  const scopes = Object.values(TokenScope).join(',');
  await insertRows(
    db,
    'api_tokens (id, customer_id, name, prefix, secret_hash, scopes, created_at)',
    secrets.map((secret, i) => {
      return [newId('tok', now), customerIds[i], 'Bench', secret.slice(0, 10), hashSecret(secret), scopes, now];
    }),
  );
  return secrets.map((secret) => `Bearer ${secret}`);
}
