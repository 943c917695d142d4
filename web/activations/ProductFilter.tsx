import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { SearchFilter } from '../ui/SearchFilter.js';
import { useChoices } from '../ui/useChoices.js';
import { messages } from './messages.js';

const ProductFilterDocument = graphql(`
  query ProductFilter($query: String, $chosen: ID!, $isChosen: Boolean!) {
    found: products(first: 20, query: $query) {
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
  return (
    <SearchFilter
      label={t.product}
      choices={useChoices(ProductFilterDocument, value, (query) => ({ query }))}
      value={value}
      onChange={onChange}
      noneFound={t.noSuchProduct}
    />
  );
}
