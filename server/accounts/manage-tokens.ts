import { randomBytes } from 'node:crypto';
import type { Actor } from '../audit/actor.js';
import { type Change, record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { AppError, invalid } from '../errors.js';
import { requiredText } from '../text.js';
import { ApiToken } from './api-token.js';
import { requireCustomer } from './manage-customers.js';
import { hashSecret } from './session.js';
import type { CreateApiTokenInput } from './token-inputs.js';
import type { Viewer } from './viewer.js';
import { visibleTo } from './visible-to.js';

/** `lsn_` tells people and secret scanners what they found; the next six characters tell tokens apart. */
const PREFIX_LENGTH = 10;

/** Far more than anybody has; what still works comes first, so that nothing that works is ever left out. */
const MAX_LISTED = 1_000;

/**
 * Makes a token and its secret, of which only a hash is stored.
 * @throws AppError VALIDATION_FAILED, NOT_FOUND (no such customer)
 */
export async function createToken(
  db: Database,
  actor: Actor,
  input: CreateApiTokenInput,
): Promise<{ apiToken: ApiToken; secret: string }> {
  const createdAt = db.clock.now();
  const name = requiredText(input.name, 'name');
  const scopes = [...new Set(input.scopes)].sort();
  if (scopes.length === 0) throw invalid('scopes', 'A token needs at least one scope.');
  const expiresAt = input.expiresAt ?? null;
  if (expiresAt && expiresAt <= createdAt) throw invalid('expiresAt', 'expiresAt is in the past.');
  const customerId = await ownerOf(db, actor, input.customerId);
  const secret = `lsn_${randomBytes(32).toString('base64url')}`;
  const apiToken = Object.assign(new ApiToken(), {
    id: newId('tok', createdAt),
    customerId,
    name,
    prefix: secret.slice(0, PREFIX_LENGTH),
    secretHash: hashSecret(secret),
    scopes,
    createdAt,
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  });
  await db.transaction(async (manager) => {
    await manager.insert(ApiToken, apiToken);
    const after = { name, prefix: apiToken.prefix, scopes, expiresAt };
    const change: Change = { action: 'apiToken.created', subjectId: apiToken.id, customerId, after };
    await record(manager, db.clock, actor, [change]);
  });
  return { apiToken, secret };
}

/** A customer makes tokens for itself; vendor staff say for whom. */
async function ownerOf(db: Database, { customerId }: Actor, asked: string | null | undefined): Promise<string> {
  if (customerId !== null) {
    if (asked && asked !== customerId) throw invalid('customerId', 'customerId is for vendor staff.');
    return customerId;
  }
  if (!asked) throw invalid('customerId', 'customerId is needed: say which customer the token is for.');
  await requireCustomer(db, asked);
  return asked;
}

/** What still works first, then newest first; for staff, every customer's. */
export function findTokens(db: Database, viewer: Viewer | null): Promise<ApiToken[]> {
  const { customerId } = visibleTo(viewer);
  return db.run((manager) => {
    const query = manager.createQueryBuilder(ApiToken, 'token').addSelect('token.revokedAt IS NULL', 'works');
    if (customerId !== null) query.where('token.customerId = :customerId', { customerId });
    return query.orderBy('works', 'DESC').addOrderBy('token.id', 'DESC').limit(MAX_LISTED).getMany();
  });
}

/**
 * Ends a token for good. Again: the same answer, and the first instant stays.
 * @throws AppError NOT_FOUND
 */
export function revokeToken(db: Database, actor: Actor, id: string): Promise<ApiToken> {
  const { customerId } = actor;
  return db.transaction(async (manager) => {
    const { affectedRows } = await manager.query<{ affectedRows: number }>(
      `UPDATE api_tokens SET revoked_at = ${db.clock.sql}
       WHERE id = ? AND revoked_at IS NULL AND (? IS NULL OR customer_id = ?)`,
      [id, customerId, customerId],
    );
    const token = await manager.findOneBy(ApiToken, customerId === null ? { id } : { id, customerId });
    if (!token) throw new AppError('NOT_FOUND');
    if (affectedRows === 1) {
      const { name, prefix } = token;
      const change: Change = {
        action: 'apiToken.revoked',
        subjectId: id,
        customerId: token.customerId,
        after: { name, prefix },
      };
      await record(manager, db.clock, actor, [change]);
    }
    return token;
  });
}
