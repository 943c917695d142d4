import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { tenantOf, visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../database/connection.js';
import type { CursorOrder } from '../database/cursor.js';
import { shortestWay } from '../database/list-index.js';
import { type Page, page, pageSize } from '../database/page.js';
import { License } from './license.js';
import { licenseWays } from './license-indexes.js';
import { type LicenseFilter, type LicenseOrder, LicenseOrderField } from './license-inputs.js';
import { applyLicenseSearch, type LicenseSearch, planLicenseSearch } from './license-search.js';
import { statusSql } from './rules.js';

const COLUMNS: Record<LicenseOrderField, CursorOrder> = {
  CREATED_AT: { property: 'createdAt' },
  EXPIRES_AT: { property: 'expiresAt', nulls: 'greatest' },
};

/** The viewer's licenses that pass the filter; newest first unless asked otherwise. */
export async function findLicenses(
  context: Context,
  filter: LicenseFilter,
  orderBy: LicenseOrder | null,
  args: PageArgs,
): Promise<Page<License>> {
  const { db, viewer } = context;
  const { field, direction } = orderBy ?? { field: LicenseOrderField.CREATED_AT, direction: 'DESC' as const };
  const search = await planLicenseSearch(db, filter.query);
  const query = (manager: EntityManager) => select(manager, context, filter, search);
  // What a search has found is looked up by itself.
  const ways = search ? [] : licenseWays(viewer, filter, field);
  const index = await shortestWay(db, query, ways, { by: field, rows: pageSize(args).size + 1 });
  return page(db, query, { ...COLUMNS[field], direction, index }, args);
}

function select(
  manager: EntityManager,
  context: Context,
  filter: LicenseFilter,
  search: LicenseSearch | null,
): SelectQueryBuilder<License> {
  const query = manager.createQueryBuilder(License, 'license').setParameter('now', context.now);
  const customerId = tenantOf(context.viewer, filter.customerId);
  if (customerId !== null) query.andWhere('license.customerId = :customerId', { customerId });
  if (filter.productId != null) query.andWhere('license.productId = :productId', { productId: filter.productId });
  if (filter.expiringBefore) query.andWhere('license.expiresAt < :before', { before: filter.expiringBefore });
  if (filter.status) {
    const alternatives = filter.status.map((status) => `(${statusSql(status, 'license', 'now')})`);
    query.andWhere(alternatives.length ? `(${alternatives.join(' OR ')})` : '1 = 0');
  }
  if (search) applyLicenseSearch(query, search);
  return query;
}

/** Null when there is none or it is somebody else's. */
export async function findLicense(context: Context, id: string): Promise<License | null> {
  const { customerId } = visibleTo(context.viewer);
  const where = customerId === null ? { id } : { id, customerId };
  return context.db.run((manager) => manager.findOneBy(License, where));
}
