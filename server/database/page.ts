import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { invalid } from '../errors.js';
import type { PageArgs } from './connection.js';
import { type Cursor, type CursorOrder, decodeCursor, encodeCursor } from './cursor.js';
import type { Database } from './database.js';
import { hydrator, type RawRow } from './hydrate.js';
import { forced } from './list-index.js';

const DEFAULT_SIZE = 15;
const MAX_SIZE = 100;

/**
 * A total order: by one column, then by id. `property` is also the row's property, `alias.property` its column. NULL
 * sorts as the smallest value, as the database does it.
 */
export interface Order extends CursorOrder {
  direction: 'ASC' | 'DESC';
  /** Through which they are read; without it the server chooses. */
  index?: string | null;
  /** All of these rows have the same value there. */
  isConstant?: boolean;
}

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counted only when asked for. */
  totalCount(): Promise<number>;
}

/**
 * One page of `select`, by the Relay cursor specification (https://relay.dev/graphql/connections.htm). Pages start
 * from the values of a row, not from a count of rows, so they stay in place while rows come, go and change.
 */
export async function page<T extends ObjectLiteral & { id: string }>(
  db: Database,
  select: (manager: EntityManager) => SelectQueryBuilder<T>,
  order: Order,
  args: PageArgs,
): Promise<Page<T>> {
  const { size, backward } = pageSize(args);
  const after = args.after ? decodeCursor(args.after, 'after', order) : null;
  const before = args.before ? decodeCursor(args.before, 'before', order) : null;
  const rows = await db.run((manager) => {
    const query = select(manager);
    if (after) beyond(query, order, after, order.direction, 'after');
    if (before) beyond(query, order, before, opposite(order.direction), 'before');
    const direction = backward ? opposite(order.direction) : order.direction;
    sort(query, order, direction, backward ? before : after);
    return read(manager, query.limit(size + 1), order);
  });
  const more = rows.length > size;
  const nodes = rows.slice(0, size);
  if (backward) nodes.reverse();
  const edges = nodes.map((node) => edgeOf(order, node));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => db.run((manager) => select(manager).getCount()),
  };
}

/** Where all values are alike, as those behind a NULL, MariaDB sorts all rows unless only the id is asked for. */
function sort<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { property, isConstant }: Order,
  direction: 'ASC' | 'DESC',
  start: Cursor | null,
): void {
  const onlyNull = start?.value === null && direction === 'DESC';
  if (!isConstant && !onlyNull) query.addOrderBy(`${query.alias}.${property}`, direction);
  query.addOrderBy(`${query.alias}.id`, direction);
}

async function read<T extends ObjectLiteral>(
  manager: EntityManager,
  query: SelectQueryBuilder<T>,
  { index }: Order,
): Promise<T[]> {
  const { expressionMap, alias } = query;
  if (index && !expressionMap.useIndex) query.useIndex(index);
  const rows = await manager.query<RawRow[]>(...forced(query));
  return rows.map(hydrator<T>(expressionMap.mainAlias!.metadata, `${alias}_`));
}

/** All rows of `select`, so many at a time: each statement is over before what it answered is used. */
export async function* everyRow<T extends ObjectLiteral & { id: string }>(
  db: Database,
  select: (manager: EntityManager) => SelectQueryBuilder<T>,
  order: Order,
  { size, deadlineMs }: { size: number; deadlineMs: number },
): AsyncGenerator<T[]> {
  for (let last: T | undefined; ; ) {
    const after = last ? { value: last[order.property], id: last.id } : null;
    const rows = await db.run((manager) => {
      const query = select(manager);
      if (after) beyond(query, order, after, order.direction, 'after');
      sort(query, order, order.direction, after);
      return read(manager, query.limit(size), order);
    }, deadlineMs);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = rows.at(-1);
  }
}

/** Most callers read no cursor but the page's last one. */
function edgeOf<T extends ObjectLiteral & { id: string }>({ property }: Order, node: T) {
  return {
    node,
    get cursor() {
      return encodeCursor(property, node[property], node.id);
    },
  };
}

/** @throws AppError VALIDATION_FAILED */
export function pageSize({ first, last }: PageArgs): { size: number; backward: boolean } {
  if (first != null && last != null) throw invalid('last', 'Use either first or last.');
  for (const [field, value] of Object.entries({ first, last })) {
    if (value == null) continue;
    if (value < 0) throw invalid(field, `${field} is at least 0.`);
    if (value > MAX_SIZE) throw invalid(field, `${field} is at most ${MAX_SIZE}.`);
  }
  return { size: first ?? last ?? DEFAULT_SIZE, backward: last != null };
}

const opposite = (direction: 'ASC' | 'DESC') => (direction === 'ASC' ? 'DESC' : 'ASC');

/** Keeps the rows that come behind the cursor when sorting in `direction`. */
function beyond<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { property, nullable }: Order,
  { value, id }: Cursor,
  direction: 'ASC' | 'DESC',
  name: string,
): void {
  const column = `${query.alias}.${property}`;
  const idColumn = `${query.alias}.id`;
  const sign = direction === 'ASC' ? '>' : '<';
  const parameters = { [`${name}Value`]: value, [`${name}Id`]: id };
  const byId = `${idColumn} ${sign} :${name}Id`;
  if (value === null) {
    query.andWhere(
      sign === '>' ? `(${column} IS NOT NULL OR (${column} IS NULL AND ${byId}))` : `(${column} IS NULL AND ${byId})`,
      parameters,
    );
    return;
  }
  const nulls = nullable && sign === '<' ? ` OR ${column} IS NULL` : '';
  // Says nothing new, but it is what the server begins at: of the alternatives alone it makes no place in the index.
  query.andWhere(`(${column} ${sign}= :${name}Value${nulls})`);
  query.andWhere(`(${column} ${sign} :${name}Value${nulls} OR (${column} = :${name}Value AND ${byId}))`, parameters);
}
