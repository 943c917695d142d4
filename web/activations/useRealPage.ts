import { useEffect } from 'react';
import type { ListState } from './listState.js';
import type { ChangeList } from './useListState.js';

interface Page {
  nodes: readonly unknown[];
  pageInfo: { hasPreviousPage: boolean };
}

/**
 * Goes to the first page from a page that has turned out not to be one: reached by Previous it may begin anywhere
 * before row 15, and rows may have gone since its cursor was made.
 */
export function useRealPage(page: Page | undefined, { after, before }: ListState, onChange: ChangeList) {
  const isFirst = before !== undefined && page?.pageInfo.hasPreviousPage === false;
  const isGone = (after ?? before) !== undefined && page?.nodes.length === 0;
  useEffect(() => {
    if (isFirst || isGone) onChange({}, { replace: true });
  }, [isFirst, isGone, onChange]);
}
