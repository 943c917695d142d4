import { graphql } from '../__generated__/gql.js';
import type { RecentLicenses_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { LicenseNameCell } from './LicenseNameCell.js';
import { LicenseStatusBadge } from './LicenseStatusBadge.js';
import { messages } from './messages.js';
import classes from './RecentLicenses.module.css';
import { UseCell } from './UseCell.js';

graphql(`
  fragment RecentLicenses_license on License {
    id
    ...LicenseNameCell_license
    ...LicenseStatusBadge_license
    ...UseCell_license
  }
`);

interface Props {
  licenses: readonly RecentLicenses_LicenseFragment[];
  /** For staff, who issue the licenses of several. */
  withCustomer: boolean;
}

/** A few licenses in short. */
export function RecentLicenses({ licenses, withCustomer }: Props) {
  const t = useMessages(messages);
  if (licenses.length === 0) return <p className={classes.none}>{withCustomer ? t.noneIssuedYet : t.noneYetDetail}</p>;
  return (
    <ul className={classes.list}>
      {licenses.map((license) => (
        <li key={license.id}>
          <LicenseNameCell license={license} withCustomer={withCustomer} />
          <LicenseStatusBadge license={license} />
          <UseCell license={license} />
        </li>
      ))}
    </ul>
  );
}
