import { graphql } from '../__generated__/gql.js';
import { useChoices } from '../ui/useChoices.js';

const CustomerChoicesDocument = graphql(`
  query CustomerChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {
    found: customers(first: 20, query: $query) {
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
export const useCustomers = (chosen: string | null) =>
  useChoices(CustomerChoicesDocument, chosen, (query) => ({ query }));
