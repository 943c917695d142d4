import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** Columns by name or alias, as the driver gives them. */
export type RawRow = Record<string, unknown>;

/** What the database's client answers is what the entity has. */
const AS_IT_IS = new Set<unknown>(['varchar', 'text', 'int', 'binary', 'varbinary']);

/** Makes entities from plain rows, whose columns are named `prefix` and then as in the database. */
export function hydrator<T extends ObjectLiteral>(metadata: EntityMetadata, prefix = ''): (row: RawRow) => T {
  const { driver } = metadata.connection;
  const target = metadata.target as new () => T;
  const columns = metadata.columns.map((column) => ({
    name: prefix + column.databaseName,
    property: column.propertyName,
    prepared: AS_IT_IS.has(column.type) && !column.transformer ? null : column,
  }));
  return (row) => {
    const entity: RawRow = new target();
    for (const { name, property, prepared } of columns) {
      entity[property] = prepared ? driver.prepareHydratedValue(row[name], prepared) : row[name];
    }
    return entity as T;
  };
}
