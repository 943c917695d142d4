import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';

/** As many as the API gives at once; a vendor with more finds the rest by typing into the list of customers. */
const CustomerSelectDocument = graphql(`
  query CustomerSelect {
    customers(first: 100) {
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
  /** Nobody is a choice, too. */
  clearable?: boolean;
}

/** One of the customers, found by typing. */
export function CustomerSelect({ value, onChange, error, clearable = false }: Props) {
  const t = useMessages(messages);
  const { data } = useQuery(CustomerSelectDocument, { fetchPolicy: 'cache-and-network' });
  const customers = data?.customers.nodes ?? [];
  return (
    <Select
      label={t.customer}
      placeholder={clearable ? t.nobody : t.chooseCustomer}
      data={customers.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      clearable={clearable}
      nothingFoundMessage={t.noSuchCustomer}
    />
  );
}
