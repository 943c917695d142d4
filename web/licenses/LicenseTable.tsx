import type { LicenseOrder } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import { SortHeader } from '../ui/SortHeader.js';
import type { Room } from '../ui/useRoom.js';
import { COLUMNS, ORDER_FIELDS } from './columns.js';
import { LicenseRow } from './LicenseRow.js';
import classes from './LicenseTable.module.css';
import { firstDirection } from './listState.js';
import { messages } from './messages.js';

interface Props {
  rows: readonly { id: string }[];
  order: LicenseOrder;
  room: Room;
  withCustomer: boolean;
  /** What is shown belongs to an earlier question; the answer to the present one is on its way. */
  busy: boolean;
  onOrder: (order: LicenseOrder) => void;
}

/** The page of licenses as a native table. The server sorts; the table only says how. */
export function LicenseTable({ rows, order, room, withCustomer, busy, onOrder }: Props) {
  const t = useMessages(messages);
  const columns = COLUMNS[room];
  const narrow = room === 'narrow';
  return (
    <table
      className={`${data.table} ${classes.table}`}
      data-narrow={narrow || undefined}
      aria-busy={busy}
      aria-label={t.table}
    >
      <thead>
        <tr>
          {columns.map((column) => {
            const field = ORDER_FIELDS[column];
            const sorted = field === order.field && (order.direction === 'ASC' ? 'asc' : 'desc');
            const opposite = order.direction === 'ASC' ? 'DESC' : 'ASC';
            return (
              <SortHeader
                key={column}
                id={column}
                title={t.columns[column]}
                sorted={sorted}
                onToggle={field && (() => onOrder({ field, direction: sorted ? opposite : firstDirection(field) }))}
              />
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id }) => (
          <LicenseRow key={id} id={id} columns={columns} narrow={narrow} withCustomer={withCustomer} />
        ))}
      </tbody>
    </table>
  );
}
