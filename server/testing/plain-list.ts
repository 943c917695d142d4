import type { PageArgs } from '../database/connection.js';
import type { Page } from '../database/page.js';

const SIZE = 7;

type Row = { id: string };
type Value = Date | string | null;

/** What a list is to be: all rows looked at one by one and sorted in memory, by one value and then by id. */
export function plainList<T extends Row>(
  rows: readonly T[],
  passes: (row: T) => boolean,
  value: (row: T) => Value,
  direction: 'ASC' | 'DESC',
): string[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const kept = rows.filter(passes).map((row) => ({ id: row.id, value: value(row) }));
  kept.sort((a, b) => sign * (compare(a.value, b.value) || compare(a.id, b.id)));
  return kept.map(({ id }) => id);
}

/** NULL is the smallest, as the database has it, and text goes by its code points. */
function compare(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (a instanceof Date || b instanceof Date) return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The first page and the one behind it, the last page and the one ahead of it. */
export async function pagesOf(list: (args: PageArgs) => Promise<Page<Row>>): Promise<string[][]> {
  const first = await list({ first: SIZE });
  const second = await list({ first: SIZE, after: first.pageInfo.endCursor });
  const last = await list({ last: SIZE });
  const lastButOne = await list({ last: SIZE, before: last.pageInfo.startCursor });
  return [first, second, last, lastButOne].map(({ nodes }) => nodes.map(({ id }) => id));
}

/** The same four, out of the whole list. */
export function pagesIn(ids: readonly string[]): string[][] {
  return [ids.slice(0, SIZE), ids.slice(SIZE, 2 * SIZE), ids.slice(-SIZE), ids.slice(-2 * SIZE, -SIZE)];
}

/** Each of them alone, and of every two of different names the first ones together. */
export function aloneAndTogether<T>(choices: Readonly<Record<string, readonly T[]>>): T[][] {
  const firsts = Object.values(choices).map(([first]) => first!);
  const pairs = firsts.flatMap((one, i) => firsts.slice(i + 1).map((other) => [one, other]));
  return [...Object.values(choices).flatMap((each) => each.map((one) => [one])), ...pairs];
}
