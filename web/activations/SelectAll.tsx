import { useApolloClient } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import type { RowRef } from './columns.js';
import { messages } from './messages.js';
import { Selectable } from './SelectCell.js';
import type { Selection } from './useSelection.js';

/** Chooses every row of the page that can be, or none of them. */
export function SelectAll({ rows, selection }: { rows: readonly RowRef[]; selection: Selection }) {
  const t = useMessages(messages);
  const { cache } = useApolloClient();
  const chosen = rows.filter(({ id }) => selection.ids.has(id));
  // Read when it is clicked, so that the table needn't follow the status of each of its rows.
  const selectable = () =>
    rows
      .map(({ id }) => id)
      .filter((id) => {
        const from = { __typename: 'Activation', id } as const;
        return cache.readFragment({ fragment: Selectable, from })?.status === 'ACTIVE';
      });
  return (
    <Checkbox
      size="xs"
      aria-label={t.selectPage}
      checked={chosen.length > 0}
      indeterminate={chosen.length > 0 && chosen.length < rows.length}
      onChange={() =>
        chosen.length > 0
          ? selection.select(
              chosen.map(({ id }) => id),
              false,
            )
          : selection.select(selectable(), true)
      }
    />
  );
}
