import classes from './SearchFilter.module.css';
import { type Choices, SearchSelect } from './SearchSelect.js';

interface Props {
  label: string;
  /** Stands there while nothing is chosen. */
  placeholder?: string;
  choices: Choices;
  value: string | null;
  onChange: (id: string | null) => void;
  noneFound: string;
}

/** A filter by one of many: beside those by one of a few, and in their size. */
export function SearchFilter({ label, placeholder = label, ...props }: Props) {
  return (
    <SearchSelect
      {...props}
      aria-label={label}
      placeholder={placeholder}
      clearable
      size="sm"
      // Inside the page's landmarks, as the menus of the other filters.
      comboboxProps={{ withinPortal: false }}
      className={classes.filter}
    />
  );
}
