import { useFragment } from '@apollo/client/react';
import { memo, type ReactNode, type Ref } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { ActivationRow_ActivationFragment } from '../__generated__/graphql.js';
import classes from '../ui/DataTable.module.css';
import { ActivatedCell } from './ActivatedCell.js';
import type { ColumnId } from './columns.js';
import { DeactivateButton } from './DeactivateButton.js';
import { IdentifierCell } from './IdentifierCell.js';
import { LastSeenCell } from './LastSeenCell.js';
import { LicenseCell } from './LicenseCell.js';
import { SelectCell } from './SelectCell.js';
import { StatusCell } from './StatusCell.js';
import type { Selection } from './useSelection.js';

const Row = graphql(`
  fragment ActivationRow_activation on Activation {
    id
    ...SelectCell_activation
    ...IdentifierCell_activation
    ...LicenseCell_activation
    ...StatusCell_activation
    ...LastSeenCell_activation @nonreactive
    ...ActivatedCell_activation
    ...DeactivateButton_activation
  }
`);

interface Props {
  id: string;
  columns: readonly ColumnId[];
  /** The license and the status stand under the identifier, where there is no room for columns of their own. */
  narrow: boolean;
  /** Not where all rows are of one license. */
  withLicense?: boolean;
  selected?: boolean;
  /** Boxes stand where the buttons were. */
  selecting?: boolean;
  onSelect?: Selection['select'];
  onDeactivate: (id: string) => void;
  /** Its place, where not all rows of the list are in the document. */
  index?: number | undefined;
  ref?: Ref<HTMLTableRowElement> | undefined;
}

/** One row, which reads its own activation from the cache. Of a heartbeat it renders only the cell that tells of it. */
export const ActivationRow = memo(function ActivationRow({
  id,
  columns,
  narrow,
  withLicense = true,
  selected = false,
  selecting = false,
  onSelect,
  onDeactivate,
  index,
  ref,
}: Props) {
  const { data, complete } = useFragment({
    fragment: Row,
    fragmentName: 'ActivationRow_activation',
    from: { __typename: 'Activation', id },
  });
  if (!complete) return null;
  const activation: ActivationRow_ActivationFragment = data;
  const cells: Record<ColumnId, () => ReactNode> = {
    select: () =>
      onSelect && <SelectCell activation={activation} selected={selected} large={narrow} onSelect={onSelect} />,
    identifier: () => <IdentifierCell activation={activation} narrow={narrow} />,
    license: () => <LicenseCell activation={activation} narrow={narrow} />,
    status: () => <StatusCell activation={activation} />,
    lastSeen: () => <LastSeenCell id={id} narrow={narrow} />,
    activated: () => <ActivatedCell activation={activation} />,
    actions: () =>
      selecting ? (
        cells.select()
      ) : (
        <DeactivateButton activation={activation} narrow={narrow} onDeactivate={onDeactivate} />
      ),
  };
  return (
    <tr
      ref={ref}
      data-status={activation.status}
      data-selected={selected || undefined}
      data-index={index}
      // The first is that of the headers.
      aria-rowindex={index === undefined ? undefined : index + 2}
    >
      {columns.map((column) =>
        column === 'identifier' ? (
          <th key={column} scope="row" data-column={column}>
            {cells.identifier()}
            {narrow && (
              <span className={classes.folded}>
                {withLicense && cells.license()}
                {activation.status !== 'ACTIVE' && cells.status()}
              </span>
            )}
          </th>
        ) : (
          <td key={column} data-column={column}>
            {cells[column]()}
          </td>
        ),
      )}
    </tr>
  );
});
