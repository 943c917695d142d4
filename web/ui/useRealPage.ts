import { useEffect, useEffectEvent } from 'react';
import type { PageState } from './pageState.js';

interface Page {
  nodes: readonly unknown[];
  pageInfo: { hasPreviousPage: boolean };
}

/**
 * Goes to the first page from a page that has turned out not to be one: reached by Previous it may begin anywhere
 * before row 15, and rows may have gone since its cursor was made.
 */
export function useRealPage(page: Page | undefined, { after, before }: PageState, goToFirst: () => void) {
  const isFirst = before !== undefined && page?.pageInfo.hasPreviousPage === false;
  const isGone = (after ?? before) !== undefined && page?.nodes.length === 0;
  const leave = useEffectEvent(goToFirst);
  useEffect(() => {
    if (isFirst || isGone) leave();
  }, [isFirst, isGone]);
}
