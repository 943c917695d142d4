import { visibleTo } from '../accounts/visible-to.js';
import type { Actor } from '../audit/actor.js';
import { difference } from '../audit/difference.js';
import { record } from '../audit/record.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../database/connection.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { containsPattern } from '../database/like.js';
import { type Page, page } from '../database/page.js';
import { AppError, invalid } from '../errors.js';
import { requiredText } from '../text.js';
import { Product } from './product.js';
import type { CreateProductInput, UpdateProductInput } from './product-inputs.js';
import { raiseTermsVersion } from './terms.js';

const DEFAULT_WINDOW = 600;
const MIN_WINDOW = 60;
const MAX_WINDOW = 365 * 86_400;
const MAX_DEAD_AFTER = 10 * MAX_WINDOW;

type Facts = Pick<Product, 'name' | 'heartbeatWindowSeconds' | 'deactivateDeadAfterSeconds'>;

/** @throws AppError VALIDATION_FAILED */
export async function createProduct(db: Database, input: CreateProductInput, actor: Actor): Promise<Product> {
  const facts = checkProduct({
    name: input.name,
    heartbeatWindowSeconds: input.heartbeatWindowSeconds ?? DEFAULT_WINDOW,
    deactivateDeadAfterSeconds: input.deactivateDeadAfterSeconds ?? null,
  });
  const createdAt = db.clock.now();
  const product = Object.assign(new Product(), { id: newId('prd', createdAt), ...facts, createdAt });
  await db.transaction(async (manager) => {
    await manager.insert(Product, product);
    await record(manager, db.clock, actor, [
      { action: 'product.created', subjectId: product.id, customerId: null, after: facts },
    ]);
  });
  return product;
}

/** A field left out stays. @throws AppError NOT_FOUND, VALIDATION_FAILED */
export function updateProduct(db: Database, id: string, input: UpdateProductInput, actor: Actor): Promise<Product> {
  const { name, heartbeatWindowSeconds: window, deactivateDeadAfterSeconds: deadAfter } = input;
  if (name === null) throw invalid('name', 'A product has a name.');
  return db.transaction(async (manager) => {
    const product = await manager.findOne(Product, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!product) throw new AppError('NOT_FOUND');
    const facts = checkProduct({
      name: name ?? product.name,
      heartbeatWindowSeconds: window === undefined ? product.heartbeatWindowSeconds : (window ?? DEFAULT_WINDOW),
      deactivateDeadAfterSeconds: deadAfter === undefined ? product.deactivateDeadAfterSeconds : deadAfter,
    });
    const changed = difference<Facts>(product, facts);
    if (changed) {
      await manager.update(Product, { id }, changed.after);
      await record(manager, db.clock, actor, [
        { action: 'product.updated', subjectId: id, customerId: null, ...changed },
      ]);
      if (changed.after.heartbeatWindowSeconds !== undefined) await raiseTermsVersion(manager);
    }
    return Object.assign(product, facts);
  });
}

function checkProduct({ name, heartbeatWindowSeconds: window, deactivateDeadAfterSeconds: deadAfter }: Facts): Facts {
  if (window < MIN_WINDOW || window > MAX_WINDOW) {
    throw invalid('heartbeatWindowSeconds', `The heartbeat window is ${MIN_WINDOW} to ${MAX_WINDOW} seconds.`);
  }
  if (deadAfter !== null && (deadAfter < 1 || deadAfter > MAX_DEAD_AFTER)) {
    const bounds = `1 to ${MAX_DEAD_AFTER} seconds`;
    throw invalid('deactivateDeadAfterSeconds', `Dead devices are deactivated after ${bounds}, or null.`);
  }
  const trimmed = requiredText(name, 'name');
  return { name: trimmed, heartbeatWindowSeconds: window, deactivateDeadAfterSeconds: deadAfter };
}

/** Newest first; a customer sees the products of its licenses. `query` is a part of the name. */
export function findProducts({ db, viewer }: Context, query: string | null, args: PageArgs): Promise<Page<Product>> {
  const { customerId } = visibleTo(viewer);
  const theirs = 'product.id IN (SELECT l.product_id FROM licenses AS l WHERE l.customer_id = :customerId)';
  return page(
    db,
    (manager) => {
      const products = manager.createQueryBuilder(Product, 'product');
      if (customerId !== null) products.andWhere(theirs, { customerId });
      if (query) products.andWhere('LOWER(product.name) LIKE :pattern', { pattern: containsPattern(query.trim()) });
      return products;
    },
    { property: 'createdAt', direction: 'DESC' },
    args,
  );
}
