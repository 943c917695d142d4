import type { SelectQueryBuilder } from 'typeorm';
import type { Database } from '../database/database.js';
import { containsPattern } from '../database/like.js';
import type { License } from './license.js';

/** What a text finds: products by a part of their name, licenses by the end of their key or the whole of it. */
export interface LicenseSearch {
  productIds: string[];
  licenseIds: string[];
}

/** Null: no text finds everything. Each is looked up by itself; asked for in one query, all licenses would be read. */
export async function planLicenseSearch(db: Database, query: string | null | undefined): Promise<LicenseSearch | null> {
  const text = query?.trim();
  if (!text) return null;
  const ids = async (sql: string, parameters: unknown[]) =>
    (await db.query<{ id: string }[]>(sql, parameters)).map(({ id }) => id);
  return {
    productIds: await ids('SELECT id FROM products WHERE LOWER(name) LIKE ?', [containsPattern(text)]),
    licenseIds: await ids(
      'SELECT id FROM licenses WHERE key_ending = ? UNION SELECT id FROM licenses WHERE license_key = ?',
      [text.toUpperCase(), text],
    ),
  };
}

export function applyLicenseSearch(
  query: SelectQueryBuilder<License>,
  { productIds, licenseIds }: LicenseSearch,
): void {
  const alternatives = [
    ...(productIds.length ? ['license.productId IN (:...productIds)'] : []),
    ...(licenseIds.length ? ['license.id IN (:...licenseIds)'] : []),
  ];
  query.andWhere(alternatives.length ? `(${alternatives.join(' OR ')})` : '1 = 0', { productIds, licenseIds });
}
