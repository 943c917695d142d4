import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { Choices } from '../ui/SearchSelect.js';

const CustomerChoicesDocument = graphql(`
  query CustomerChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {
    customers(first: 20, query: $query) {
      nodes {
        id
        name
      }
    }
    chosen: node(id: $chosen) @include(if: $isChosen) {
      id
      ... on Customer {
        name
      }
    }
  }
`);

/** The customers that a text finds, and the one that is chosen already. */
export function useCustomers(chosen: string | null): Choices {
  const [query, search] = useState('');
  const { data, previousData, loading } = useQuery(CustomerChoicesDocument, {
    variables: { query, chosen: chosen ?? '', isChosen: chosen !== null },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  const found = answer?.customers.nodes ?? [];
  const named = answer?.chosen?.__typename === 'Customer' ? answer.chosen : undefined;
  return {
    found,
    chosen: [...found, ...(named ? [named] : [])].find(({ id }) => id === chosen),
    busy: loading,
    search,
  };
}
