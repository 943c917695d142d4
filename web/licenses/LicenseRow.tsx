import { useFragment } from '@apollo/client/react';
import { memo, type ReactNode } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseRow_LicenseFragment } from '../__generated__/graphql.js';
import data from '../ui/DataTable.module.css';
import { RelativeTime } from '../ui/RelativeTime.js';
import type { ColumnId } from './columns.js';
import { ExpiryCell } from './ExpiryCell.js';
import { LicenseNameCell } from './LicenseNameCell.js';
import { LicenseStatusBadge } from './LicenseStatusBadge.js';
import classes from './LicenseTable.module.css';
import { UseCell } from './UseCell.js';

const Row = graphql(`
  fragment LicenseRow_license on License {
    id
    createdAt
    ...LicenseNameCell_license
    ...LicenseStatusBadge_license
    ...UseCell_license
    ...ExpiryCell_license
  }
`);

interface Props {
  id: string;
  columns: readonly ColumnId[];
  /** Status and use stand under the product, where there is no room for columns of their own. */
  narrow: boolean;
  withCustomer: boolean;
}

/** One row, which reads its own license from the cache. */
export const LicenseRow = memo(function LicenseRow({ id, columns, narrow, withCustomer }: Props) {
  const { data: row, complete } = useFragment({
    fragment: Row,
    fragmentName: 'LicenseRow_license',
    from: { __typename: 'License', id },
  });
  if (!complete) return null;
  const license: LicenseRow_LicenseFragment = row;
  const cells: Record<ColumnId, () => ReactNode> = {
    license: () => <LicenseNameCell license={license} withCustomer={withCustomer} />,
    status: () => <LicenseStatusBadge license={license} />,
    use: () => <UseCell license={license} />,
    expires: () => <ExpiryCell license={license} />,
    created: () => (
      <span className={classes.created}>
        <RelativeTime instant={license.createdAt} />
      </span>
    ),
  };
  return (
    <tr className={classes.row}>
      {columns.map((column) =>
        column === 'license' ? (
          <th key={column} scope="row" data-column={column}>
            {cells.license()}
            {narrow && (
              <span className={`${data.folded} ${classes.folded}`}>
                {cells.status()}
                {cells.use()}
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
