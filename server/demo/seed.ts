import { Customer } from '../accounts/customer.js';
import { hashPassword } from '../accounts/password.js';
import { User, UserRole } from '../accounts/user.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { isDuplicate } from '../database/retry.js';
import { License } from '../licenses/license.js';
import { licenseKeyEnding } from '../licenses/license-key.js';
import { Product } from '../licenses/product.js';
import { DEMO_LICENSES, DEMO_PRODUCTS, DEMO_USERS } from './demo-data.js';
import { seedHistory } from './history.js';
import { seedPast } from './past.js';

const DAY_MS = 86_400_000;

/**
 * Loads customers, users, products and licenses into an empty database, the devices of a past that the fleet no longer
 * has, and the history of those that it has. Answers whether the demo is what this database holds, now or from before.
 */
export async function seedDemo(db: Database): Promise<boolean> {
  if ((await db.run((manager) => manager.count(Customer))) > 0) return isDemo(db);
  try {
    await seedPresent(db);
  } catch (error) {
    // Another node that starts at the same time was first.
    if (isDuplicate(error)) return isDemo(db);
    throw error;
  }
  await seedPast(db);
  await seedHistory(db);
  return true;
}

async function seedPresent(db: Database): Promise<void> {
  const users = await Promise.all(
    DEMO_USERS.map(async (user) => ({ ...user, passwordHash: await hashPassword(user.password) })),
  );
  await db.transaction(async (manager) => {
    const createdAt = new Date(db.clock.now().getTime() - 90 * DAY_MS);
    const customers = new Map<string, string>();
    for (const { customer } of DEMO_USERS) {
      if (!customer) continue;
      const id = newId('cus', db.clock.now());
      customers.set(customer, id);
      await manager.insert(Customer, { id, name: customer, createdAt });
    }
    for (const { email, name, customer, passwordHash } of users) {
      const customerId = customer && customers.get(customer)!;
      const role = customer ? UserRole.CUSTOMER : UserRole.STAFF;
      await manager.insert(User, {
        id: newId('usr', db.clock.now()),
        customerId,
        email,
        name,
        role,
        passwordHash,
        createdAt,
      });
    }
    const products = new Map<string, string>();
    for (const [key, product] of Object.entries(DEMO_PRODUCTS)) {
      const id = newId('prd', db.clock.now());
      products.set(key, id);
      await manager.insert(Product, { id, ...product, deactivateDeadAfterSeconds: null, createdAt });
    }
    for (const license of DEMO_LICENSES) {
      const now = db.clock.now();
      await manager.insert(License, {
        id: newId('lic', now),
        licenseKey: license.key,
        keyEnding: licenseKeyEnding(license.key),
        productId: products.get(license.product)!,
        customerId: license.customer && customers.get(license.customer)!,
        activationLimit: license.limit,
        expiresAt:
          license.expiresInDays === undefined ? null : new Date(now.getTime() + license.expiresInDays * DAY_MS),
        suspendedAt: license.isSuspended ? now : null,
        createdAt: new Date(createdAt.getTime() + 3_600_000 * DEMO_LICENSES.indexOf(license)),
      });
    }
  });
}

async function isDemo(db: Database): Promise<boolean> {
  return db.run((manager) => manager.existsBy(User, { email: DEMO_USERS[0].email }));
}
