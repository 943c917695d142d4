import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { LicenseNameCell_LicenseFragment } from '../__generated__/graphql.js';
import { MaskedKey } from '../ui/MaskedKey.js';
import classes from './cells.module.css';

graphql(`
  fragment LicenseNameCell_license on License {
    id
    maskedKey
    product {
      id
      name
    }
    customer {
      id
      name
    }
  }
`);

interface Props {
  license: LicenseNameCell_LicenseFragment;
  /** For those who see the licenses of several. */
  withCustomer?: boolean;
}

/** The product, which leads to the license, and the key as far as it may be shown. */
export function LicenseNameCell({ license, withCustomer = false }: Props) {
  return (
    <span className={classes.lines}>
      <Link to={`/licenses/${license.id}`} className={classes.name}>
        {license.product.name}
      </Link>
      <span className={classes.secondary}>
        <MaskedKey>{license.maskedKey}</MaskedKey>
        {withCustomer && license.customer && <span className={classes.customer}>{license.customer.name}</span>}
      </span>
    </span>
  );
}
