import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** Columns by name or alias, as the driver gives them. */
export type RawRow = Record<string, unknown>;

/** An entity from a plain row, whose columns are named `prefix` and then as in the database. */
export function hydrate<T extends ObjectLiteral>(metadata: EntityMetadata, row: RawRow, prefix = ''): T {
  const { driver } = metadata.connection;
  const entity: RawRow = new (metadata.target as new () => T)();
  for (const column of metadata.columns) {
    const value = row[prefix + column.databaseName];
    entity[column.propertyName] = driver.prepareHydratedValue(value, column);
  }
  return entity as T;
}
