import { VisuallyHidden } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { type Ref, Suspense, useEffect, useEffectEvent, useMemo } from 'react';
import type { ActivationOrder } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import { part } from '../ui/part.js';
import { SortHeader } from '../ui/SortHeader.js';
import { useKeepFocus } from '../ui/useKeepFocus.js';
import type { Room } from '../ui/useRoom.js';
import { ActivationRow } from './ActivationRow.js';
import classes from './ActivationTable.module.css';
import { hiddenColumns, listHidden } from './columnChoice.js';
import { type ColumnId, columns, features, hidden, ORDER_FIELDS, type RowRef } from './columns.js';
import { messages } from './messages.js';
import { SelectAll } from './SelectAll.js';
import { SelectToggle } from './SelectToggle.js';
import type { Selection } from './useSelection.js';

/** One page of the server's largest: up to here all rows are in the document, as the browser's own search likes it. */
const MOST_WHOLE = 100;
const RowsInView = part(() => import('./RowsInView.js'));

interface Props {
  rows: RowRef[];
  order: ActivationOrder;
  room: Room;
  ofOneLicense: boolean;
  /** What is shown belongs to an earlier question; the answer to the present one is on its way. */
  busy: boolean;
  onOrder: (order: ActivationOrder) => void;
  selection: Selection;
  /** Several are being chosen where there is no room for a column of boxes. */
  selecting: boolean;
  onSelecting: () => void;
  onDeactivate: (id: string) => void;
  /** Which rows are on the screen or close to it, whenever others are. */
  onShown: (ids: readonly string[]) => void;
}

const sortable = Object.keys(ORDER_FIELDS) as (keyof typeof ORDER_FIELDS)[];

/** The page of activations as a native table. The server sorts; the table only says how. */
export function ActivationTable({ rows, order, room, ofOneLicense, busy, selection, selecting, ...on }: Props) {
  const t = useMessages(messages);
  const sorting = useMemo(
    () =>
      sortable.filter((id) => ORDER_FIELDS[id] === order.field).map((id) => ({ id, desc: order.direction === 'DESC' })),
    [order.field, order.direction],
  );
  const unwanted = hiddenColumns.use();
  // Where room is short the table folds by itself, and there is nothing to choose.
  const visibility = useMemo(() => {
    const chosen = room === 'wide' ? listHidden(unwanted).map((column) => [column, false]) : [];
    return { ...Object.fromEntries(chosen), ...hidden(room, ofOneLicense) };
  }, [room, ofOneLicense, unwanted]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting, columnVisibility: visibility },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      const id = sortable.find((id) => id === next?.id);
      if (id && next) on.onOrder({ field: ORDER_FIELDS[id], direction: next.desc ? 'DESC' : 'ASC' });
    },
  });
  const shown = table.getVisibleLeafColumns().map((column) => column.id as ColumnId);
  const columnsKey = shown.join();
  const visible = useMemo(() => shown, [columnsKey]);
  const focus = useKeepFocus(rows);
  const narrow = room === 'narrow';
  const isLong = rows.length > MOST_WHOLE;
  const tellShown = useEffectEvent((shown: readonly RowRef[]) => on.onShown(shown.map(({ id }) => id)));
  const all = rows.map(({ id }) => id).join();
  useEffect(() => {
    if (!isLong) tellShown(rows);
  }, [all, isLong]);
  const row = ({ id }: RowRef, index?: number, ref?: Ref<HTMLTableRowElement>) => (
    <ActivationRow
      key={id}
      id={id}
      columns={visible}
      narrow={narrow}
      withLicense={!ofOneLicense}
      selected={selection.ids.has(id)}
      onSelect={selection.select}
      selecting={narrow && selecting}
      onDeactivate={on.onDeactivate}
      index={index}
      ref={ref}
    />
  );
  const beginning = <tbody>{rows.slice(0, MOST_WHOLE).map((each) => row(each))}</tbody>;

  return (
    <table
      className={`${data.table} ${classes.table}`}
      data-narrow={narrow || undefined}
      data-one-license={ofOneLicense || undefined}
      aria-busy={busy}
      aria-label={t.table}
      aria-rowcount={isLong ? rows.length + 1 : undefined}
      {...focus}
    >
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} aria-rowindex={isLong ? 1 : undefined}>
            {group.headers.map((header) =>
              header.column.id === 'select' ? (
                <th key={header.id} scope="col" data-column="select">
                  <SelectAll rows={rows} selection={selection} />
                </th>
              ) : narrow && header.column.id === 'actions' ? (
                <th key={header.id} scope="col" data-column="actions">
                  <VisuallyHidden>{t.columns.actions}</VisuallyHidden>
                  {selecting ? (
                    <SelectAll rows={rows} selection={selection} large />
                  ) : (
                    <SelectToggle onSelecting={on.onSelecting} />
                  )}
                </th>
              ) : (
                <SortHeader
                  key={header.id}
                  id={header.column.id}
                  titleHidden={header.column.id === 'actions'}
                  title={t.columns[header.column.id as ColumnId]}
                  sorted={header.column.getIsSorted()}
                  onToggle={header.column.getCanSort() ? () => header.column.toggleSorting() : undefined}
                />
              ),
            )}
          </tr>
        ))}
      </thead>
      {isLong ? (
        <Suspense fallback={beginning}>
          <RowsInView rows={rows} columns={visible.length} rowHeight={narrow ? 92 : 57} onSettled={tellShown}>
            {row}
          </RowsInView>
        </Suspense>
      ) : (
        beginning
      )}
    </table>
  );
}
