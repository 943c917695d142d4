import { randomBytes } from 'node:crypto';
import { Customer } from '../accounts/customer.js';
import { hashPassword } from '../accounts/password.js';
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

async function insert<T extends object>(db: Database, entity: new () => T, values: Partial<T>): Promise<T> {
  const row = Object.assign(new entity(), values);
  await db.transaction((manager) => manager.save(row));
  return row;
}
