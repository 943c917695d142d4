import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { invalid } from '../errors.js';
import type { PageArgs } from './connection.js';
import { type Cursor, type CursorOrder, decodeCursor, encodeCursor } from './cursor.js';
import type { Database } from './database.js';
import { hydrator, type RawRow } from './hydrate.js';
import { forced } from './list-index.js';

const DEFAULT_SIZE = 15;
const MAX_SIZE = 100;

/** A total order: by one column, then by id. `property` is also the row's property, `alias.property` its column. */
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
  const between = (manager: EntityManager) => {
    const query = select(manager);
    if (after) beyond(query, order, after, order.direction, 'after');
    if (before) beyond(query, order, before, opposite(order.direction), 'before');
    return query;
  };
  const direction = backward ? opposite(order.direction) : order.direction;
  const wanted: Wanted = { direction, start: backward ? before : after, limit: size + 1 };
  const rows = await db.run((manager) => readSorted(manager, between, order, wanted));
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

interface Wanted {
  direction: 'ASC' | 'DESC';
  /** Behind which all of the rows are. */
  start: Cursor | null;
  limit: number;
}

const VALUES = 'IS NOT NULL';
const NULLS = 'IS NULL';

/** The database has NULL before every value. Where it is to be the greatest, the two are read one after the other. */
async function readSorted<T extends ObjectLiteral>(
  manager: EntityManager,
  select: (manager: EntityManager) => SelectQueryBuilder<T>,
  order: Order,
  { direction, start, limit }: Wanted,
): Promise<T[]> {
  if (order.nulls !== 'greatest') {
    // Nothing but NULL comes behind a NULL.
    const isConstant = order.isConstant || (start?.value === null && direction === 'DESC');
    return read(manager, select(manager), { ...order, direction, isConstant }, limit);
  }
  const parts = direction === 'ASC' ? [VALUES, NULLS] : [NULLS, VALUES];
  const first = start ? parts.indexOf(start.value === null ? NULLS : VALUES) : 0;
  const rows: T[] = [];
  for (const part of parts.slice(first)) {
    if (rows.length === limit) break;
    const query = select(manager);
    query.andWhere(`${query.alias}.${order.property} ${part}`);
    const partOrder = { ...order, direction, isConstant: part === NULLS };
    rows.push(...(await read(manager, query, partOrder, limit - rows.length)));
  }
  return rows;
}

async function read<T extends ObjectLiteral>(
  manager: EntityManager,
  query: SelectQueryBuilder<T>,
  { property, direction, index, isConstant }: Order,
  limit: number,
): Promise<T[]> {
  const { expressionMap, alias } = query;
  // Where all values are alike, MariaDB sorts all rows unless only the id is asked for.
  if (!isConstant) query.addOrderBy(`${alias}.${property}`, direction);
  query.addOrderBy(`${alias}.id`, direction).limit(limit);
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
    const rest = (manager: EntityManager) => {
      const query = select(manager);
      if (after) beyond(query, order, after, order.direction, 'after');
      return query;
    };
    const wanted = { direction: order.direction, start: after, limit: size };
    const rows = await db.run((manager) => readSorted(manager, rest, order, wanted), deadlineMs);
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
  { property, nulls }: Order,
  { value, id }: Cursor,
  direction: 'ASC' | 'DESC',
  name: string,
): void {
  const column = `${query.alias}.${property}`;
  const idColumn = `${query.alias}.id`;
  const sign = direction === 'ASC' ? '>' : '<';
  const parameters = { [`${name}Value`]: value, [`${name}Id`]: id };
  const byId = `${idColumn} ${sign} :${name}Id`;
  const areNullsBeyond = nulls && sign === (nulls === 'least' ? '<' : '>');
  if (value === null) {
    const values = areNullsBeyond ? '' : `${column} IS NOT NULL OR `;
    query.andWhere(`(${values}(${column} IS NULL AND ${byId}))`, parameters);
    return;
  }
  const orNull = areNullsBeyond ? ` OR ${column} IS NULL` : '';
  // Says nothing new, but it is what the server begins at: of the alternatives alone it makes no place in the index.
  query.andWhere(`(${column} ${sign}= :${name}Value${orNull})`);
  query.andWhere(`(${column} ${sign} :${name}Value${orNull} OR (${column} = :${name}Value AND ${byId}))`, parameters);
}
