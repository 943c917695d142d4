import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { requireCustomer } from '../accounts/manage-customers.js';
import type { Actor } from '../audit/actor.js';
import { record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import { DateTime } from '../database/date-time.js';
import { newId } from '../database/id.js';
import { isDuplicate } from '../database/retry.js';
import { AppError, invalid } from '../errors.js';
import { License } from './license.js';
import { checkLicenseKey, generateLicenseKey, licenseKeyEnding } from './license-key.js';
import { Product } from './product.js';

@InputType({ description: 'A license to issue.' })
export class IssueLicenseInput {
  @Field(() => ID, { description: 'What it is for.' })
  productId!: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is. Null: nobody yet; assign it with updateLicense.' })
  customerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many devices at once, 1 or more; null: unlimited.' })
  activationLimit?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Works until just before this instant; null: for good.' })
  expiresAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 255 visible ASCII characters that no other license has. A random one unless given.',
  })
  key?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The license and, this once, its key.' })
export class IssueLicensePayload {
  @Field(() => License, { description: 'The new license.' })
  license!: License;

  @Field(() => String, { description: 'The full key, for the customer. Elsewhere it is masked.' })
  licenseKey!: string;
}

/** @throws AppError VALIDATION_FAILED (a taken key among others), NOT_FOUND (no such product or customer) */
export async function issueLicense(db: Database, input: IssueLicenseInput, actor: Actor): Promise<License> {
  const license = await newLicense(db, input);
  try {
    await db.transaction(async (manager) => {
      await manager.insert(License, license);
      const { id, customerId, maskedKey, productId, activationLimit, expiresAt } = license;
      const after = { licenseKey: maskedKey, productId, customerId, activationLimit, expiresAt };
      await record(manager, db.clock, actor, [{ action: 'license.issued', subjectId: id, customerId, after }]);
    });
  } catch (error) {
    if (isDuplicate(error)) throw invalid('key', 'There is a license with this key already.');
    throw error;
  }
  return license;
}

async function newLicense(db: Database, input: IssueLicenseInput): Promise<License> {
  const { productId, customerId = null, activationLimit = null, expiresAt = null } = input;
  const licenseKey = input.key == null ? generateLicenseKey() : checkLicenseKey(input.key);
  checkActivationLimit(activationLimit);
  if (!(await db.run((manager) => manager.existsBy(Product, { id: productId })))) throw new AppError('NOT_FOUND');
  if (customerId !== null) await requireCustomer(db, customerId);
  const createdAt = db.clock.now();
  return Object.assign(new License(), {
    id: newId('lic', createdAt),
    licenseKey,
    keyEnding: licenseKeyEnding(licenseKey),
    productId,
    customerId,
    activationLimit,
    activationsInUse: 0,
    expiresAt,
    firstActivatedAt: null,
    suspendedAt: null,
    revokedAt: null,
    createdAt,
  });
}

/** Null is unlimited; a license for no device at all is a mistake. */
export function checkActivationLimit(limit: number | null): void {
  if (limit !== null && limit < 1) throw invalid('activationLimit', 'The limit is 1 or more, or null for unlimited.');
}
