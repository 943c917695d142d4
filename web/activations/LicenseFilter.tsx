import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseFilter_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { SearchFilter } from '../ui/SearchFilter.js';
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
    licenses(first: 20, filter: $filter) {
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
  const [query, search] = useState('');
  const filter = { query, ...(product && { productId: product }), ...(customer && { customerId: customer }) };
  const { data, previousData, loading } = useQuery(LicenseFilterDocument, {
    variables: { filter, chosen: value ?? '', isChosen: value !== null },
  });
  const answer = data ?? previousData;
  const found = answer?.licenses.nodes.map(named) ?? [];
  const chosen = [...found, ...(answer?.chosen ? [named(answer.chosen)] : [])].find(({ id }) => id === value);
  return (
    <SearchFilter
      label={t.license}
      choices={{ found, chosen, busy: loading, search }}
      value={value}
      onChange={onChange}
      noneFound={t.noSuchLicense}
    />
  );
}

const named = ({ id, maskedKey, product }: LicenseFilter_LicenseFragment) => ({
  id,
  name: `${product.name} …${maskedKey.slice(-4)}`,
});
