import { useMessages } from '../ui/catalogue.js';
import { SearchSelect } from '../ui/SearchSelect.js';
import classes from './CustomerFilter.module.css';
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
    <SearchSelect
      aria-label={t.customer}
      placeholder={t.anyCustomer}
      choices={useCustomers(value)}
      value={value}
      onChange={(customer) => onChange({ customer })}
      clearable
      size="sm"
      // Inside the page's landmarks, as the menus of the other filters.
      comboboxProps={{ withinPortal: false }}
      className={classes.filter}
      noneFound={t.noSuchCustomer}
    />
  );
}
