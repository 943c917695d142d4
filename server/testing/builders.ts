import { randomBytes } from 'node:crypto';
import { ApiToken, TokenScope } from '../accounts/api-token.js';
import { Customer } from '../accounts/customer.js';
import { hashPassword } from '../accounts/password.js';
import { hashSecret } from '../accounts/session.js';
import { User, UserRole } from '../accounts/user.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { License } from '../licenses/license.js';
import { generateLicenseKey, licenseKeyEnding } from '../licenses/license-key.js';
import { Product } from '../licenses/product.js';

/** Rows for tests: every builder takes overrides and makes the parents that are missing. */
export async function buildCustomer(db: Database, overrides: Partial<Customer> = {}): Promise<Customer> {
  const createdAt = db.clock.now();
  return insert(db, Customer, { id: newId('cus', createdAt), name: 'Acme Ltd', createdAt, ...overrides });
}

export const TEST_PASSWORD = 'correct horse battery';
let testPasswordHash: Promise<string> | undefined;

export async function buildUser(db: Database, overrides: Partial<User> = {}): Promise<User> {
  const createdAt = db.clock.now();
  const role = overrides.role ?? UserRole.CUSTOMER;
  testPasswordHash ??= hashPassword(TEST_PASSWORD);
  return insert(db, User, {
    id: newId('usr', createdAt),
    email: `${randomBytes(6).toString('hex')}@test.example`,
    name: 'Test Person',
    role,
    customerId: overrides.customerId ?? (role === UserRole.STAFF ? null : (await buildCustomer(db)).id),
    passwordHash: await testPasswordHash,
    createdAt,
    ...overrides,
  });
}

export async function buildProduct(db: Database, overrides: Partial<Product> = {}): Promise<Product> {
  const createdAt = db.clock.now();
  const defaults = { name: 'Studio', heartbeatWindowSeconds: 600, deactivateDeadAfterSeconds: null };
  return insert(db, Product, { id: newId('prd', createdAt), createdAt, ...defaults, ...overrides });
}

export async function buildLicense(db: Database, overrides: Partial<License> = {}): Promise<License> {
  const createdAt = db.clock.now();
  const licenseKey = overrides.licenseKey ?? generateLicenseKey();
  return insert(db, License, {
    id: newId('lic', createdAt),
    licenseKey,
    keyEnding: licenseKeyEnding(licenseKey),
    productId: overrides.productId ?? (await buildProduct(db)).id,
    customerId: overrides.customerId === undefined ? (await buildCustomer(db)).id : overrides.customerId,
    activationLimit: 5,
    activationsInUse: 0,
    expiresAt: null,
    firstActivatedAt: null,
    suspendedAt: null,
    revokedAt: null,
    createdAt,
    ...overrides,
  });
}

/** The secret is shown once only, so it comes along. */
export async function buildApiToken(
  db: Database,
  overrides: Partial<ApiToken> = {},
): Promise<{ token: ApiToken; secret: string }> {
  const createdAt = db.clock.now();
  const secret = `lsn_${randomBytes(32).toString('base64url')}`;
  const token = await insert(db, ApiToken, {
    id: newId('tok', createdAt),
    customerId: overrides.customerId ?? (await buildCustomer(db)).id,
    name: 'Partner tool',
    prefix: secret.slice(0, 10),
    secretHash: hashSecret(secret),
    scopes: Object.values(TokenScope),
    createdAt,
    expiresAt: null,
    lastUsedAt: null,
    revokedAt: null,
    ...overrides,
  });
  return { token, secret };
}

async function insert<T extends object>(db: Database, entity: new () => T, values: Partial<T>): Promise<T> {
  const row = Object.assign(new entity(), values);
  await db.transaction((manager) => manager.save(row));
  return row;
}
