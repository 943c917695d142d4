import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  Fragment,
  type ReactNode,
  type Ref,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import classes from './ActivationTable.module.css';
import type { RowRef } from './columns.js';

/** Rows that are kept ahead of each edge of the window, for the next turn of the wheel and the next Tab. */
const AHEAD = 8;

interface Props {
  rows: readonly RowRef[];
  columns: number;
  /** What a row takes as long as it has not been on the screen. */
  rowHeight: number;
  onSettled: (rows: readonly RowRef[]) => void;
  children: (row: RowRef, index: number, ref: Ref<HTMLTableRowElement>) => ReactNode;
}

/** Of a long list the rows that are near the window; the others are room. */
export default function RowsInView({ rows, columns, rowHeight, onSettled, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  // The keyboard's place is not lost when its row is scrolled away.
  const focused = useRef<string>(undefined);
  const isFocused = ({ id }: RowRef) => id === focused.current;
  const { getVirtualItems, getTotalSize, measureElement, isScrolling } = useWindowVirtualizer({
    count: rows.length,
    getItemKey: (index) => rows[index]!.id,
    estimateSize: () => rowHeight,
    overscan: AHEAD,
    scrollMargin: top,
    rangeExtractor: (range) => withRow(range, focused.current ? rows.findIndex(isFocused) : -1),
    useFlushSync: false,
  });
  // What stands above the list may have another height by now.
  useLayoutEffect(() => setTop(Math.round(body.current!.getBoundingClientRect().top + window.scrollY)));

  const items = getVirtualItems();
  const inView = items.map(({ index }) => rows[index]!);
  const settled = isScrolling ? undefined : inView.map(({ id }) => id).join();
  useEffect(() => {
    if (settled !== undefined) onSettled(inView);
  }, [settled]);

  const noteFocus = ({ target }: FocusEvent<HTMLElement>) => {
    focused.current = rows[Number(target.closest('tr')?.dataset.index)]?.id;
  };
  const room = (from: number, to: number) =>
    to > from && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
      <tr aria-hidden="true" className={classes.room}>
        <td colSpan={columns} style={{ height: to - from }} />
      </tr>
    );
  return (
    <tbody ref={body} onFocus={noteFocus}>
      {items.map(({ key, index, start }, i) => (
        <Fragment key={key}>
          {room(i === 0 ? top : items[i - 1]!.end, start)}
          {children(rows[index]!, index, measureElement)}
        </Fragment>
      ))}
      {room(items.at(-1)?.end ?? top, top + getTotalSize())}
    </tbody>
  );
}

/** A row outside of the range comes with its neighbours, so that Tab leads on from it. */
function withRow(range: Range, index: number) {
  const indexes = new Set(defaultRangeExtractor(range));
  if (index >= 0)
    for (const near of [index - 1, index, index + 1]) if (near >= 0 && near < range.count) indexes.add(near);
  return [...indexes].sort((a, b) => a - b);
}
