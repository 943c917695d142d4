import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { SearchSelect } from '../ui/SearchSelect.js';
import { useChoices } from '../ui/useChoices.js';
import { licenseMessages } from './licenseMessages.js';

const ProductChoicesDocument = graphql(`
  query ProductChoices($query: String, $chosen: ID!, $isChosen: Boolean!) {
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
  error?: string | undefined;
}

/** One of the products, found by typing. */
export function ProductSelect({ value, onChange, error }: Props) {
  const t = useMessages(licenseMessages);
  return (
    <SearchSelect
      label={t.product}
      placeholder={t.chooseProduct}
      choices={useChoices(ProductChoicesDocument, value, (query) => ({ query }))}
      value={value}
      onChange={onChange}
      error={error}
      noneFound={t.noSuchProduct}
      noneYet={t.noProductYet}
      isFirst
    />
  );
}
