import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ActivationOrderField } from '../__generated__/graphql.js';
import type { Room } from '../ui/useRoom.js';

export type ColumnId = 'select' | 'identifier' | 'license' | 'status' | 'lastSeen' | 'activated' | 'actions';

export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

/** The table knows its rows by id only; each row reads the rest itself. */
export interface RowRef {
  id: string;
}

const column = createColumnHelper<typeof features, RowRef>();
const define = (id: ColumnId, enableSorting: boolean) =>
  column.accessor('id', { id, enableSorting, sortDescFirst: id !== 'identifier' });

export const columns = column.columns([
  define('select', false),
  define('identifier', true),
  define('license', false),
  define('status', false),
  define('lastSeen', true),
  define('activated', true),
  define('actions', false),
]);

/** The columns that the server can sort by. */
export const ORDER_FIELDS = {
  identifier: 'IDENTIFIER',
  lastSeen: 'LAST_SEEN_AT',
  activated: 'ACTIVATED_AT',
} as const satisfies Partial<Record<ColumnId, ActivationOrderField>>;

/** What has no column of its own where room is short: license and status then stand under the identifier. */
const HIDDEN: Record<Room, Partial<Record<ColumnId, false>>> = {
  narrow: { select: false, license: false, status: false, activated: false },
  medium: { activated: false },
  wide: {},
};

export function hidden(room: Room, ofOneLicense: boolean) {
  if (!ofOneLicense) return HIDDEN[room];
  return room === 'narrow' ? HIDDEN.narrow : { license: false as const };
}
