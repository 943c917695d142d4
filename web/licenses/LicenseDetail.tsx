import { graphql } from '../__generated__/gql.js';
import type { LicenseDetail_LicenseFragment } from '../__generated__/graphql.js';
import panel from '../ui/PagedPanel.module.css';
import { Explanation } from './Explanation.js';
import { LicenseFacts } from './LicenseFacts.js';
import { LimitReached } from './LimitReached.js';

graphql(`
  fragment LicenseDetail_license on License {
    id
    ...LicenseFacts_license
    ...Explanation_license
    ...LimitReached_license
  }
`);

interface Props {
  license: LicenseDetail_LicenseFragment;
  withCustomer: boolean;
  onLongestSilent: () => void;
}

/** A license: what it is, whether it works and why, and what to do when its slots are all in use. */
export function LicenseDetail({ license, withCustomer, onLongestSilent }: Props) {
  return (
    <section className={panel.panel}>
      <LicenseFacts license={license} withCustomer={withCustomer} />
      <Explanation license={license} />
      <LimitReached license={license} onLongestSilent={onLongestSilent} />
    </section>
  );
}
