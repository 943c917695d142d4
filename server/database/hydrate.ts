import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** Columns by name or alias, as the driver gives them. */
export type RawRow = Record<string, unknown>;

/**
 * Entities from plain rows, whose columns are named `prefix` and then as in the database. TypeORM's own way looks for
 * relations, duplicates and listeners in every row; our entities have none, and a list of fifty waits for it.
 */
export function hydrate<T extends ObjectLiteral>(metadata: EntityMetadata, row: RawRow, prefix = ''): T {
  const { driver } = metadata.connection;
  const entity = metadata.create() as T;
  for (const column of metadata.columns) {
    const value = row[prefix + column.databaseName];
    Reflect.set(entity, column.propertyName, driver.prepareHydratedValue(value, column));
  }
  return entity;
}
