import { kept } from '../ui/kept.js';
import type { ColumnId } from './columns.js';

/** What can be left out: a row is known by its identifier, and acted on in its last column. */
export const CHOOSABLE = ['license', 'status', 'lastSeen', 'activated'] as const satisfies readonly ColumnId[];

/** The columns that the reader doesn't want, by name; empty for none. */
export const hiddenColumns = kept<string>('lastseen.hiddenColumns', (stored) => stored ?? '');

export function listHidden(text: string) {
  return CHOOSABLE.filter((column) => text.split(',').includes(column));
}
