import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { tenantOf, visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../database/connection.js';
import type { CursorOrder } from '../database/cursor.js';
import { containsPattern } from '../database/like.js';
import { everyRow, type Page, page } from '../database/page.js';
import { License } from '../licenses/license.js';
import { Product } from '../licenses/product.js';
import { Activation } from './activation.js';
import { type ActivationFilter, type ActivationOrder, ActivationOrderField } from './activation-inputs.js';
import { heartbeatStatusSql } from './heartbeat-status.js';

const COLUMNS: Record<ActivationOrderField, CursorOrder> = {
  LAST_SEEN_AT: { property: 'lastSeenAt', nullable: true },
  ACTIVATED_AT: { property: 'activatedAt' },
  IDENTIFIER: { property: 'identifierSearch', isText: true },
};

/** The viewer's activations that pass the filter; newest first unless asked otherwise. */
export function findActivations(
  context: Context,
  filter: ActivationFilter,
  orderBy: ActivationOrder | null,
  args: PageArgs,
): Promise<Page<Activation>> {
  const { field, direction } = orderBy ?? { field: ActivationOrderField.ACTIVATED_AT, direction: 'DESC' as const };
  return page(context.db, (manager) => select(manager, context, filter), { ...COLUMNS[field], direction }, args);
}

/** All of them, many at a time, in the order that never changes: none is left out because it is heard from meanwhile. */
export function everyActivation(context: Context, filter: ActivationFilter): AsyncGenerator<Activation[]> {
  const order = { ...COLUMNS.ACTIVATED_AT, direction: 'DESC' as const };
  return everyRow(context.db, (manager) => select(manager, context, filter), order, {
    size: 1_000,
    deadlineMs: 15_000,
  });
}

function select(manager: EntityManager, context: Context, filter: ActivationFilter): SelectQueryBuilder<Activation> {
  const query = manager.createQueryBuilder(Activation, 'activation').setParameter('now', context.now);
  const customerId = tenantOf(context.viewer, filter.customerId);
  if (customerId !== null) query.andWhere('activation.customerId = :customerId', { customerId });
  if (filter.identifier) {
    query.andWhere('activation.identifierSearch LIKE :pattern', {
      pattern: containsPattern(filter.identifier),
    });
  }
  if (filter.status) query.andWhere('activation.status IN (:...status)', { status: orNothing(filter.status) });
  if (filter.identifierType) query.andWhere('activation.identifierType = :type', { type: filter.identifierType });
  if (filter.licenseId != null) query.andWhere('activation.licenseId = :licenseId', { licenseId: filter.licenseId });
  if (filter.lastSeenBefore)
    query.andWhere('activation.lastSeenAt < :seenBefore', { seenBefore: filter.lastSeenBefore });
  if (filter.lastSeenAfter) query.andWhere('activation.lastSeenAt > :seenAfter', { seenAfter: filter.lastSeenAfter });
  if (filter.productId != null || filter.heartbeatStatus) {
    query.innerJoin(License, 'license', 'license.id = activation.licenseId');
  }
  if (filter.productId != null) query.andWhere('license.productId = :productId', { productId: filter.productId });
  if (filter.heartbeatStatus) {
    query.innerJoin(Product, 'product', 'product.id = license.productId');
    const alternatives = filter.heartbeatStatus.map((each) => heartbeatStatusSql(each, 'activation', 'product', 'now'));
    query.andWhere(alternatives.length ? `(${alternatives.join(' OR ')})` : '1 = 0');
  }
  return query;
}

/** An empty list of alternatives matches nothing, and `IN ()` is not SQL. */
function orNothing(values: string[]): string[] {
  return values.length ? values : [''];
}

/** Null when there is none or it is somebody else's. */
export async function findActivation(context: Context, id: string): Promise<Activation | null> {
  const { customerId } = visibleTo(context.viewer);
  const where = customerId === null ? { id } : { id, customerId };
  return context.db.run((manager) => manager.findOneBy(Activation, where));
}
