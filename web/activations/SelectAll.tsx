import { useApolloClient } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import type { RowRef } from './columns.js';
import { messages } from './messages.js';
import { Selectable } from './SelectCell.js';
import type { Selection } from './useSelection.js';

interface Props {
  rows: readonly RowRef[];
  selection: Selection;
  large?: boolean;
}

/** Chooses every row of the page that can be, or none of them. */
export function SelectAll({ rows, selection, large = false }: Props) {
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
      size={large ? 'md' : 'xs'}
      aria-label={t.selectPage}
      // It has taken the place of the button that was pressed.
      autoFocus={large}
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
