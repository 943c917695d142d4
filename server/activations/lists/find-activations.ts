import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { tenantOf, visibleTo } from '../../accounts/visible-to.js';
import type { Context } from '../../context.js';
import type { PageArgs } from '../../database/connection.js';
import type { CursorOrder } from '../../database/cursor.js';
import { shortestWay } from '../../database/list-index.js';
import { everyRow, type Page, page, pageSize } from '../../database/page.js';
import { Activation } from '../activation.js';
import { HeartbeatStatus } from '../heartbeats/heartbeat-status.js';
import { activationWays, type WantedOrder } from './activation-indexes.js';
import { type ActivationFilter, type ActivationOrder, ActivationOrderField } from './activation-inputs.js';
import { applyHeartbeats, type HeartbeatFilter, planHeartbeats } from './heartbeat-filter.js';
import { applySearch, planSearch, type Search } from './search.js';

const COLUMNS: Record<ActivationOrderField, CursorOrder> = {
  LAST_SEEN_AT: { property: 'lastSeenAt', nulls: 'least' },
  ACTIVATED_AT: { property: 'activatedAt' },
  IDENTIFIER: { property: 'identifierSearch', isText: true },
};

/** The viewer's activations that pass the filter; newest first unless asked otherwise. */
export async function findActivations(
  context: Context,
  filter: ActivationFilter,
  orderBy: ActivationOrder | null,
  args: PageArgs,
): Promise<Page<Activation>> {
  const { field, direction } = orderBy ?? { field: ActivationOrderField.ACTIVATED_AT, direction: 'DESC' as const };
  const plan = await planFor(context, filter);
  const query = (manager: EntityManager) => select(manager, context, filter, plan);
  const isConstant = field === ActivationOrderField.LAST_SEEN_AT && isNeverSeen(filter);
  const ways = waysFor(context, filter, plan, { field, direction }, args);
  const index = await shortestWay(context.db, query, ways, { by: field, rows: pageSize(args).size + 1 });
  return page(context.db, query, { ...COLUMNS[field], direction, index, isConstant }, args);
}

function isNeverSeen({ heartbeatStatus }: ActivationFilter): boolean {
  return !!heartbeatStatus?.length && heartbeatStatus.every((status) => status === HeartbeatStatus.NOT_STARTED);
}

/** All of them, many at a time, in the order that never changes: none is left out because it is heard from meanwhile. */
export async function* everyActivation(context: Context, filter: ActivationFilter): AsyncGenerator<Activation[]> {
  const plan = await planFor(context, filter);
  const query = (manager: EntityManager) => select(manager, context, filter, plan);
  const by = ActivationOrderField.ACTIVATED_AT;
  const ways = waysFor(context, filter, plan, { field: by, direction: 'DESC' });
  // All that pass are read: to sort them is for one page.
  const walks = ways.filter((way) => way.by === by);
  const index = await shortestWay(context.db, query, walks, { by, rows: Number.POSITIVE_INFINITY });
  const order = { ...COLUMNS.ACTIVATED_AT, direction: 'DESC' as const, index };
  yield* everyRow(context.db, query, order, { size: 1_000, deadlineMs: 15_000 });
}

/** What has to be known ahead of the query, to make one that reads little. */
interface Plan {
  search: Search | null;
  heartbeats: HeartbeatFilter | null;
}

async function planFor({ db, now }: Context, { identifier, heartbeatStatus }: ActivationFilter): Promise<Plan> {
  return { search: await planSearch(db, identifier), heartbeats: await planHeartbeats(db, heartbeatStatus, now) };
}

/** None where a few ids are looked up by themselves. */
function waysFor({ viewer }: Context, filter: ActivationFilter, { search }: Plan, order: WantedOrder, args?: PageArgs) {
  return filter.ids || search?.parts ? [] : activationWays(viewer, filter, order, args);
}

function select(
  manager: EntityManager,
  context: Context,
  filter: ActivationFilter,
  plan: Plan,
): SelectQueryBuilder<Activation> {
  const query = manager.createQueryBuilder(Activation, 'activation').setParameter('now', context.now);
  const customerId = tenantOf(context.viewer, filter.customerId);
  if (customerId !== null) query.andWhere('activation.customerId = :customerId', { customerId });
  if (plan.search) applySearch(query, plan.search);
  if (filter.ids) query.andWhere('activation.id IN (:...ids)', { ids: orNothing(filter.ids) });
  if (filter.status) query.andWhere('activation.status IN (:...status)', { status: orNothing(filter.status) });
  if (filter.identifierType) query.andWhere('activation.identifierType = :type', { type: filter.identifierType });
  if (filter.licenseId != null) query.andWhere('activation.licenseId = :licenseId', { licenseId: filter.licenseId });
  if (filter.lastSeenBefore)
    query.andWhere('activation.lastSeenAt < :seenBefore', { seenBefore: filter.lastSeenBefore });
  if (filter.lastSeenAfter) query.andWhere('activation.lastSeenAt > :seenAfter', { seenAfter: filter.lastSeenAfter });
  if (filter.productId != null) query.andWhere('activation.productId = :productId', { productId: filter.productId });
  if (plan.heartbeats) applyHeartbeats(query, plan.heartbeats);
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
