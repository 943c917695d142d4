import { invalid } from '../errors.js';
import { isStorable } from './date-time.js';

/** Where a row stands in an order. */
export interface Cursor {
  value: string | Date | null;
  id: string;
}

/** What an order's cursors hold: the values of `property`, which are instants unless it says that they are text. */
export interface CursorOrder {
  property: string;
  /** Where NULL stands among the values; without it there is none. */
  nulls?: 'least' | 'greatest';
  isText?: boolean;
}

/** Opaque to callers; carries the order's name, so that a cursor of another order is refused, not misread. */
export function encodeCursor(order: string, value: unknown, id: string): string {
  const plain = value instanceof Date ? { date: value.getTime() } : value;
  return Buffer.from(JSON.stringify([order, plain, id])).toString('base64url');
}

export function decodeCursor(cursor: string, field: string, order: CursorOrder): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3 && parts[0] === order.property && typeof parts[2] === 'string') {
      return { value: plainValue(parts[1], order), id: parts[2] };
    }
  } catch {
    // falls through: whatever is wrong with it, the caller hears the same
  }
  throw invalid(field, `${field} is not a cursor of this list in this order.`);
}

/** What the database could not compare with the column was never a cursor of ours. */
function plainValue(value: unknown, { nulls, isText }: CursorOrder): Cursor['value'] {
  if (value === null && nulls) return null;
  if (isText && typeof value === 'string') return value;
  const { date } = value as { date?: unknown };
  const instant = new Date(typeof date === 'number' && !isText ? date : Number.NaN);
  if (!isStorable(instant)) throw new TypeError('not a cursor value');
  return instant;
}
