import { graphql } from '../__generated__/gql.js';
import type { LicenseFilter_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { SearchFilter } from '../ui/SearchFilter.js';
import { useChoices } from '../ui/useChoices.js';
import type { ListState } from './listState.js';
import { messages } from './messages.js';

graphql(`
  fragment LicenseFilter_license on License {
    id
    maskedKey
    product {
      id
      name
    }
  }
`);

const LicenseFilterDocument = graphql(`
  query LicenseFilter($filter: LicenseFilter!, $chosen: ID!, $isChosen: Boolean!) {
    found: licenses(first: 20, filter: $filter) {
      nodes {
        ...LicenseFilter_license
      }
    }
    chosen: license(id: $chosen) @include(if: $isChosen) {
      ...LicenseFilter_license
    }
  }
`);

interface Props {
  /** Of which product and whose, where that is chosen. */
  among: Pick<ListState, 'product' | 'customer'>;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Devices of one license, which is found by its product's name or the end of its key. */
export function LicenseFilter({ among: { product, customer }, value, onChange }: Props) {
  const t = useMessages(messages);
  const among = { ...(product && { productId: product }), ...(customer && { customerId: customer }) };
  const choices = useChoices(LicenseFilterDocument, value, (query) => ({ filter: { query, ...among } }), nameOf);
  return (
    <SearchFilter label={t.license} choices={choices} value={value} onChange={onChange} noneFound={t.noSuchLicense} />
  );
}

const nameOf = ({ maskedKey, product }: LicenseFilter_LicenseFragment) => `${product.name} …${maskedKey.slice(-4)}`;
