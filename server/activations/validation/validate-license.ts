import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/database.js';
import { License } from '../../licenses/license.js';
import { Product } from '../../licenses/product.js';
import { hashIdentifier, normaliseIdentifier } from '../activate/identifier.js';
import { Activation, IdentifierType } from '../activation.js';
import { explain, unknownLicense } from './explain.js';
import type { LicenseValidation, ValidateLicenseInput } from './license-validation.js';

/** Answers, never refuses, and moves nothing: neither Last Seen nor a slot. */
export async function validateLicense(db: Database, input: ValidateLicenseInput): Promise<LicenseValidation> {
  const licenseKey = input.licenseKey.trim();
  const type = input.identifierType ?? IdentifierType.HARDWARE;
  const identifier = input.identifier == null ? null : normaliseIdentifier(input.identifier, type);
  return db.run(async (manager) => {
    const license = await manager.findOneBy(License, { licenseKey });
    if (!license) return unknownLicense();
    const product = await manager.findOneByOrFail(Product, { id: license.productId });
    const activation = identifier === null ? undefined : await findLatest(manager, license.id, identifier);
    return explain(license, product, activation, db.clock.now());
  });
}

/** The activation that holds the identifier now, else the last one that held it. */
async function findLatest(manager: EntityManager, licenseId: string, identifier: string): Promise<Activation | null> {
  const current = await manager.findOneBy(Activation, { licenseId, identifierHash: hashIdentifier(identifier) });
  return current ?? manager.findOne(Activation, { where: { licenseId, identifier }, order: { activatedAt: 'DESC' } });
}
