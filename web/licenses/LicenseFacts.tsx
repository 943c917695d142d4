import { graphql } from '../__generated__/gql.js';
import type { LicenseFacts_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { ExpiryCell } from './ExpiryCell.js';
import classes from './LicenseFacts.module.css';
import { LicenseKey } from './LicenseKey.js';
import { messages } from './messages.js';
import { UseCell } from './UseCell.js';

graphql(`
  fragment LicenseFacts_license on License {
    id
    createdAt
    customer {
      id
      name
    }
    ...LicenseKey_license
    ...UseCell_license
    ...ExpiryCell_license
  }
`);

/** What there is to know of a license, in one line where it fits. */
export function LicenseFacts({
  license,
  withCustomer,
}: {
  license: LicenseFacts_LicenseFragment;
  withCustomer: boolean;
}) {
  const t = useMessages(messages);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t.key}</dt>
        <dd>
          <LicenseKey license={license} />
        </dd>
      </div>
      <div>
        <dt>{t.columns.use}</dt>
        <dd>
          <UseCell license={license} />
        </dd>
      </div>
      <div>
        <dt>{t.columns.expires}</dt>
        <dd>
          <ExpiryCell license={license} />
        </dd>
      </div>
      {withCustomer && license.customer && (
        <div>
          <dt>{t.customer}</dt>
          <dd>{license.customer.name}</dd>
        </div>
      )}
      <div>
        <dt>{t.columns.created}</dt>
        <dd>
          <RelativeTime instant={license.createdAt} />
        </dd>
      </div>
    </dl>
  );
}
