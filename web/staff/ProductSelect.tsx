import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { SearchSelect } from '../ui/SearchSelect.js';
import { licenseMessages } from './licenseMessages.js';

const ProductChoicesDocument = graphql(`
  query ProductChoices($query: String) {
    products(first: 20, query: $query) {
      nodes {
        id
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
  const [query, search] = useState('');
  const { data, previousData, loading } = useQuery(ProductChoicesDocument, {
    variables: { query },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.products.nodes ?? [];
  // It was chosen here, so it was among what was found then.
  const [chosen, setChosen] = useState<(typeof found)[number]>();
  return (
    <SearchSelect
      label={t.product}
      placeholder={t.chooseProduct}
      choices={{ found, chosen, busy: loading, search }}
      value={value}
      onChange={(id) => {
        setChosen(found.find((product) => product.id === id));
        onChange(id);
      }}
      error={error}
      noneFound={t.noSuchProduct}
      data-autofocus
      // Focused by the dialog, not by a person.
      openOnFocus={false}
    />
  );
}
