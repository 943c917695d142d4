import { type EntityManager, In, MoreThan, type ObjectLiteral } from 'typeorm';
import { ApiToken } from '../accounts/api-token.js';
import { type Audience, checkAudience, mayCall } from '../accounts/audience.js';
import { Customer } from '../accounts/customer.js';
import { Session } from '../accounts/session.js';
import { User } from '../accounts/user.js';
import { visibleTo } from '../accounts/visible-to.js';
import { Activation } from '../activations/activation.js';
import { AuditEntry } from '../audit/audit-entry.js';
import type { Context } from '../context.js';
import type { IdPrefix } from '../database/id.js';
import type { Node } from '../database/node.js';
import { License } from '../licenses/license.js';
import { Product } from '../licenses/product.js';

interface Kind {
  /** As for the root fields of the same kind. */
  audience: readonly Audience[];
  /** Those of these ids that are there, and not somebody else's. */
  find(context: Context, ids: readonly string[]): Promise<Node[]>;
}

/** How each kind of id is looked up, and who may. */
const KINDS: Record<IdPrefix, Kind> = {
  cus: { audience: ['customer', 'staff', 'LICENSES_READ', 'ACTIVATIONS_READ'], find: findCustomers },
  usr: { audience: ['customer', 'staff'], find: ofTenant(User) },
  ses: { audience: ['customer', 'staff'], find: findSessions },
  prd: { audience: ['customer', 'staff', 'LICENSES_READ', 'ACTIVATIONS_READ'], find: findProducts },
  lic: { audience: ['customer', 'staff', 'LICENSES_READ'], find: ofTenant(License) },
  act: { audience: ['customer', 'staff', 'ACTIVATIONS_READ'], find: ofTenant(Activation) },
  tok: { audience: ['customer', 'staff'], find: ofTenant(ApiToken) },
  aud: { audience: ['customer', 'staff', 'AUDIT_READ'], find: ofTenant(AuditEntry) },
};

export const prefixOf = (id: string) => id.split('_', 1)[0] ?? '';
const kindOf = (prefix: string) => (Object.hasOwn(KINDS, prefix) ? KINDS[prefix as IdPrefix] : undefined);

/** @throws AppError FORBIDDEN, INSUFFICIENT_SCOPE: what the prefix alone tells, before anything is looked up. */
export async function findNode(context: Context, id: string): Promise<Node | null> {
  const kind = kindOf(prefixOf(id));
  if (!kind) return null;
  checkAudience(context.viewer, kind.audience);
  const [node] = await kind.find(context, [id]);
  return node ?? null;
}

/** Many at once, a statement for each kind. What the viewer may not ask for is as good as none. */
export async function findNodes(context: Context, ids: readonly string[]): Promise<(Node | null)[]> {
  const found = await Promise.all(
    [...new Set(ids.map(prefixOf))].map((prefix) => {
      const kind = kindOf(prefix);
      const isTheirs = kind && mayCall(context.viewer, kind.audience);
      return isTheirs
        ? kind.find(
            context,
            ids.filter((id) => prefixOf(id) === prefix),
          )
        : [];
    }),
  );
  const byId = new Map(found.flat().map((node) => [node.id, node]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Rows that say whose they are. */
function ofTenant(entity: new () => Node & { customerId: string | null }): Kind['find'] {
  return ({ db, viewer }, ids) => {
    const { customerId } = visibleTo(viewer);
    const where: ObjectLiteral = { id: In(ids), ...(customerId !== null && { customerId }) };
    return db.run((manager: EntityManager) => manager.findBy(entity, where));
  };
}

/** A customer sees itself. */
async function findCustomers({ db, viewer }: Context, ids: readonly string[]): Promise<Customer[]> {
  const { customerId } = visibleTo(viewer);
  const theirs = customerId === null ? ids : ids.filter((id) => id === customerId);
  return db.run((manager) => manager.findBy(Customer, { id: In(theirs) }));
}

/** People see their own, and nobody else's, staff neither. */
function findSessions({ db, viewer }: Context, ids: readonly string[]): Promise<Session[]> {
  const where = { id: In(ids), userId: viewer!.user!.id, expiresAt: MoreThan(db.clock.now()) };
  return db.run((manager) => manager.findBy(Session, where));
}

/** A customer sees the products of its licenses. */
function findProducts({ db, viewer }: Context, ids: readonly string[]): Promise<Product[]> {
  const { customerId } = visibleTo(viewer);
  return db.run((manager) => {
    const query = manager.createQueryBuilder(Product, 'product').where({ id: In(ids) });
    if (customerId !== null) {
      const licenses = query.subQuery().select('1').from(License, 'license').where('license.productId = product.id');
      licenses.andWhere('license.customerId = :customerId');
      query.andWhere(`EXISTS ${licenses.getQuery()}`).setParameters({ customerId });
    }
    return query.getMany();
  });
}
