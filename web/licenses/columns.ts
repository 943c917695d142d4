import type { LicenseOrderField } from '../__generated__/graphql.js';
import type { Room } from '../ui/useRoom.js';

export type ColumnId = 'license' | 'status' | 'use' | 'expires' | 'created';

/** The columns that there is room for. */
export const COLUMNS: Record<Room, readonly ColumnId[]> = {
  wide: ['license', 'status', 'use', 'expires', 'created'],
  medium: ['license', 'status', 'use', 'expires'],
  narrow: ['license', 'expires'],
};

/** The columns that the server can sort by. */
export const ORDER_FIELDS: Partial<Record<ColumnId, LicenseOrderField>> = {
  expires: 'EXPIRES_AT',
  created: 'CREATED_AT',
};
