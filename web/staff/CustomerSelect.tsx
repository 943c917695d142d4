import { useMessages } from '../ui/catalogue.js';
import { SearchSelect } from '../ui/SearchSelect.js';
import { messages } from './messages.js';
import { useCustomers } from './useCustomers.js';

interface Props {
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string | undefined;
  /** Nobody is a choice, too. */
  clearable?: boolean;
  isFirst?: boolean;
}

/** One of the customers, found by typing. */
export function CustomerSelect({ value, onChange, error, clearable = false, isFirst = false }: Props) {
  const t = useMessages(messages);
  return (
    <SearchSelect
      label={t.customer}
      placeholder={clearable ? t.nobody : t.chooseCustomer}
      choices={useCustomers(value)}
      value={value}
      onChange={onChange}
      error={error}
      clearable={clearable}
      isFirst={isFirst}
      noneFound={t.noSuchCustomer}
      noneYet={t.noCustomerYet}
    />
  );
}
