import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { tenantOf, visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../database/connection.js';
import type { CursorOrder } from '../database/cursor.js';
import { type Page, page } from '../database/page.js';
import { License } from './license.js';
import { type LicenseFilter, type LicenseOrder, LicenseOrderField } from './license-inputs.js';
import { applyLicenseSearch, type LicenseSearch, planLicenseSearch } from './license-search.js';
import { statusSql } from './rules.js';

const COLUMNS: Record<LicenseOrderField, CursorOrder> = {
  CREATED_AT: { property: 'createdAt' },
  EXPIRES_AT: { property: 'expiresAt', nullable: true },
};

/** The index that has these in this order: a customer's, a product's, and everybody's. */
const INDEXES: Record<LicenseOrderField, { ofCustomer: string; ofProduct: string; ofAll: string }> = {
  CREATED_AT: {
    ofCustomer: 'ix_licenses_customer_created',
    ofProduct: 'ix_licenses_product_created',
    ofAll: 'ix_licenses_created',
  },
  EXPIRES_AT: {
    ofCustomer: 'ix_licenses_customer_expires',
    ofProduct: 'ix_licenses_product_expires',
    ofAll: 'ix_licenses_expires',
  },
};

/** Null where the filter may leave so few that another way is shorter than through the list. */
function indexFor({ viewer }: Context, filter: LicenseFilter, field: LicenseOrderField): string | null {
  const { productId, query, expiringBefore } = filter;
  if (query?.trim() || (expiringBefore && field !== LicenseOrderField.EXPIRES_AT)) return null;
  const isOfCustomer = tenantOf(viewer, filter.customerId) !== null;
  if (productId != null) return isOfCustomer ? null : INDEXES[field].ofProduct;
  return isOfCustomer ? INDEXES[field].ofCustomer : INDEXES[field].ofAll;
}

/** The viewer's licenses that pass the filter; newest first unless asked otherwise. */
export async function findLicenses(
  context: Context,
  filter: LicenseFilter,
  orderBy: LicenseOrder | null,
  args: PageArgs,
): Promise<Page<License>> {
  const { field, direction } = orderBy ?? { field: LicenseOrderField.CREATED_AT, direction: 'DESC' as const };
  const order = { ...COLUMNS[field], direction, index: indexFor(context, filter, field) };
  const search = await planLicenseSearch(context.db, filter.query);
  return page(context.db, (manager) => select(manager, context, filter, search), order, args);
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
