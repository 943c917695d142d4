import { invalid } from '../errors.js';

/** Where a row stands in an order. */
export interface Cursor {
  value: string | Date | null;
  id: string;
}

/** Opaque to callers; carries the order's name, so that a cursor of another order is refused, not misread. */
export function encodeCursor(order: string, value: unknown, id: string): string {
  const plain = value instanceof Date ? { date: value.getTime() } : value;
  return Buffer.from(JSON.stringify([order, plain, id])).toString('base64url');
}

export function decodeCursor(cursor: string, field: string, order: string): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3 && parts[0] === order && typeof parts[2] === 'string') {
      return { value: plainValue(parts[1]), id: parts[2] };
    }
  } catch {
    // falls through: whatever is wrong with it, the caller hears the same
  }
  throw invalid(field, `${field} is not a cursor of this list in this order.`);
}

function plainValue(value: unknown): Cursor['value'] {
  if (value === null || typeof value === 'string') return value;
  const { date } = value as { date?: unknown };
  const instant = new Date(typeof date === 'number' ? date : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new TypeError('not a cursor value');
  return instant;
}
