import { useMessages } from '../ui/catalogue.js';
import { SearchFilter } from '../ui/SearchFilter.js';
import { messages } from './messages.js';
import { useCustomers } from './useCustomers.js';

interface Props {
  value: string | null;
  onChange: (change: { customer: string | null }) => void;
}

/** Narrows a list of everybody's down to one customer's. */
export function CustomerFilter({ value, onChange }: Props) {
  const t = useMessages(messages);
  return (
    <SearchFilter
      label={t.customer}
      placeholder={t.anyCustomer}
      choices={useCustomers(value)}
      value={value}
      onChange={(customer) => onChange({ customer })}
      noneFound={t.noSuchCustomer}
    />
  );
}
