import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { SearchFilter } from '../ui/SearchFilter.js';
import { messages } from './messages.js';

const ProductFilterDocument = graphql(`
  query ProductFilter($query: String, $chosen: ID!, $isChosen: Boolean!) {
    products(first: 20, query: $query) {
      nodes {
        id
        name
      }
    }
    chosen: node(id: $chosen) @include(if: $isChosen) {
      id
      ... on Product {
        name
      }
    }
  }
`);

interface Props {
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Devices of one product, which is found by its name. */
export function ProductFilter({ value, onChange }: Props) {
  const t = useMessages(messages);
  const [query, search] = useState('');
  const { data, previousData, loading } = useQuery(ProductFilterDocument, {
    variables: { query, chosen: value ?? '', isChosen: value !== null },
  });
  const answer = data ?? previousData;
  const found = answer?.products.nodes ?? [];
  const named = answer?.chosen?.__typename === 'Product' ? [answer.chosen] : [];
  const chosen = [...found, ...named].find(({ id }) => id === value);
  return (
    <SearchFilter
      label={t.product}
      choices={{ found, chosen, busy: loading, search }}
      value={value}
      onChange={onChange}
      noneFound={t.noSuchProduct}
    />
  );
}
