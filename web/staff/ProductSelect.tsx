import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { licenseMessages } from './licenseMessages.js';

const ProductSelectDocument = graphql(`
  query ProductSelect {
    products(first: 100) {
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
  const { data } = useQuery(ProductSelectDocument, { fetchPolicy: 'cache-and-network' });
  const products = data?.products.nodes ?? [];
  return (
    <Select
      label={t.product}
      placeholder={t.chooseProduct}
      data={products.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      nothingFoundMessage={t.noSuchProduct}
      data-autofocus
      // Focused by the dialog, not by a person.
      openOnFocus={false}
    />
  );
}
