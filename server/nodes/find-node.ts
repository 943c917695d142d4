import { type Audience, checkAudience } from '../accounts/audience.js';
import { Customer } from '../accounts/customer.js';
import { findSession } from '../accounts/manage-sessions.js';
import { findToken } from '../accounts/manage-tokens.js';
import { User } from '../accounts/user.js';
import { visibleTo } from '../accounts/visible-to.js';
import { findActivation } from '../activations/find-activations.js';
import { AuditEntry } from '../audit/audit-entry.js';
import type { Context } from '../context.js';
import type { IdPrefix } from '../database/id.js';
import type { Node } from '../database/node.js';
import { findLicense } from '../licenses/find-licenses.js';
import { License } from '../licenses/license.js';
import { Product } from '../licenses/product.js';

interface Kind {
  /** As for the root fields of the same kind. */
  audience: readonly Audience[];
  /** Null when there is none or it is somebody else's. */
  find(context: Context, id: string): Promise<Node | null>;
}

/** How each kind of id is looked up, and who may. */
const KINDS: Record<IdPrefix, Kind> = {
  cus: { audience: ['customer', 'staff', 'LICENSES_READ', 'ACTIVATIONS_READ'], find: findCustomer },
  usr: { audience: ['customer', 'staff'], find: findUser },
  ses: { audience: ['customer', 'staff'], find: ({ db, viewer }, id) => findSession(db, viewer, id) },
  prd: { audience: ['customer', 'staff', 'LICENSES_READ', 'ACTIVATIONS_READ'], find: findProduct },
  lic: { audience: ['customer', 'staff', 'LICENSES_READ'], find: findLicense },
  act: { audience: ['customer', 'staff', 'ACTIVATIONS_READ'], find: findActivation },
  tok: { audience: ['customer', 'staff'], find: ({ db, viewer }, id) => findToken(db, viewer, id) },
  aud: { audience: ['customer', 'staff', 'AUDIT_READ'], find: findAuditEntry },
};

/** @throws AppError FORBIDDEN, INSUFFICIENT_SCOPE: what the prefix alone tells, before anything is looked up. */
export async function findNode(context: Context, id: string): Promise<Node | null> {
  const prefix = id.split('_', 1)[0] ?? '';
  if (!Object.hasOwn(KINDS, prefix)) return null;
  const kind = KINDS[prefix as IdPrefix];
  checkAudience(context.viewer, kind.audience);
  return kind.find(context, id);
}

/** A customer sees itself. */
async function findCustomer({ db, viewer }: Context, id: string): Promise<Customer | null> {
  const { customerId } = visibleTo(viewer);
  return customerId === null || customerId === id ? db.run((manager) => manager.findOneBy(Customer, { id })) : null;
}

/** A customer sees its own people. */
function findUser({ db, viewer }: Context, id: string): Promise<User | null> {
  const { customerId } = visibleTo(viewer);
  return db.run((manager) => manager.findOneBy(User, customerId === null ? { id } : { id, customerId }));
}

/** A customer sees the products of its licenses. */
function findProduct({ db, viewer }: Context, id: string): Promise<Product | null> {
  const { customerId } = visibleTo(viewer);
  return db.run(async (manager) => {
    const isTheirs = customerId === null || (await manager.existsBy(License, { productId: id, customerId }));
    return isTheirs ? manager.findOneBy(Product, { id }) : null;
  });
}

function findAuditEntry({ db, viewer }: Context, id: string): Promise<AuditEntry | null> {
  const { customerId } = visibleTo(viewer);
  return db.run((manager) => manager.findOneBy(AuditEntry, customerId === null ? { id } : { id, customerId }));
}
