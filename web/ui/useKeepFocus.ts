import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when the focused row leaves the table, as it does after a deactivation under a filter: the
 * table itself takes the focus, instead of the top of the page.
 */
export function useKeepFocus<T extends HTMLElement = HTMLTableElement>(rows: readonly unknown[]) {
  const table = useRef<T>(null);
  const had = useRef(false);
  useEffect(() => {
    if (had.current && document.activeElement === document.body) table.current?.focus();
  }, [rows]);
  return {
    ref: table,
    tabIndex: -1,
    // A removed element gets no blur event, which is what tells leaving from being taken away.
    onFocus: () => {
      had.current = true;
    },
    onBlur: () => {
      had.current = false;
    },
  };
}
