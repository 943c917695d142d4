import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Database } from './database.js';

/** An index that a list can be read through. */
export interface ListIndex<Field extends string = string> {
  name: string;
  /** The filters whose rows stand together in it … */
  of: readonly string[];
  /** … and the order in which these do. */
  by: Field;
  /** Filters that are a range of that order, or that leave all of these rows or none. */
  also?: readonly string[];
}

/** Which filters are set, and in which order the rows are to be. */
export interface Asked<Field extends string> {
  filters: readonly string[];
  by: Field;
}

const TENANT = 'customerId';

/** The filters that are set. */
export function namesOf(filter: object): string[] {
  return Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : [name]));
}

/**
 * Through which indexes a list can be read: in its order, past what does not pass, or in another one, all that the index
 * has of a filter, and sorted. A single one where that has nothing but what passes, in order.
 */
export function waysTo<Field extends string>(indexes: readonly ListIndex<Field>[], asked: Asked<Field>) {
  const isAsked = (key: string) => asked.filters.includes(key);
  const fitting = indexes.filter(({ of, by, also = [] }) => {
    const narrows = [...of, ...also].some((key) => key !== TENANT && isAsked(key));
    return of.every(isAsked) && (by === asked.by || narrows);
  });
  const best = fitting.filter((one) => !fitting.some((other) => other.by === one.by && isPartOf(one.of, other.of)));
  const exact = best.find(
    ({ of, by, also = [] }) => by === asked.by && asked.filters.every((key) => of.includes(key) || also.includes(key)),
  );
  return exact ? [exact] : best;
}

const isPartOf = (some: readonly string[], more: readonly string[]) =>
  some.length < more.length && some.every((key) => more.includes(key));

/**
 * The one through which a page of `rows` reads the fewest. How many rows a way has, EXPLAIN tells from both ends of its
 * range, without reading those between.
 */
export async function shortestWay<T extends ObjectLiteral, Field extends string>(
  db: Database,
  select: (manager: EntityManager) => SelectQueryBuilder<T>,
  ways: readonly ListIndex<Field>[],
  { by, rows }: { by: Field; rows: number },
): Promise<string | null> {
  if (ways.length < 2) return ways[0]?.name ?? null;
  const sizes = await db.run((manager) => estimate(manager, select, ways));
  // No more than these can pass, and a walk takes them to stand everywhere alike.
  const fewest = Math.max(1, Math.min(...sizes));
  const costs = ways.map((way, i) => (way.by === by ? sizes[i]! * Math.min(1, rows / fewest) : sizes[i]!));
  return ways[costs.indexOf(Math.min(...costs))]!.name;
}

async function estimate<T extends ObjectLiteral>(
  manager: EntityManager,
  select: (manager: EntityManager) => SelectQueryBuilder<T>,
  ways: readonly ListIndex[],
): Promise<number[]> {
  const each = ways.map(({ name }) => forced(select(manager).select('1').useIndex(name)));
  const sql = each.map(([text]) => text).join(' UNION ALL ');
  const plan = await manager.query<{ id: number | null; rows: number | string | null }[]>(
    `EXPLAIN FORMAT=TRADITIONAL ${sql}`,
    each.flatMap(([, parameters]) => parameters),
  );
  return plan.filter(({ id }) => id !== null).map(({ rows }) => Number(rows));
}

/**
 * The index is forced, which TypeORM has no word for: asked to use it, MariaDB reads all of a customer's rows up to the
 * cursor, as its estimate for those behind it is no lower.
 */
export function forced<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): [sql: string, parameters: unknown[]] {
  const [sql, parameters] = query.getQueryAndParameters();
  return [sql.replace(' USE INDEX ', ' FORCE INDEX '), parameters];
}
