import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import classes from './FilterMenu.module.css';
import { messages } from './messages.js';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  /** Null: no filter. */
  value: T | null;
  onChange: (value: T | null) => void;
}

const ANY = '';

/** One of a few, or any. The button says what is chosen without being opened. */
export function ChoiceMenu<T extends string>({ label, options, value, onChange }: Props<T>) {
  const t = useMessages(messages);
  const chosen = options.find((option) => option.value === value)?.label;
  return (
    <Menu position="bottom-start" width={230} keepMounted={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          className={classes.button}
          aria-label={chosen ? `${label}: ${chosen}` : label}
          data-chosen={chosen ? true : undefined}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {label}
          {chosen && <span className={classes.chosen}>: {chosen}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={value ?? ANY} onChange={(next) => onChange(next === ANY ? null : (next as T))}>
          {[{ value: ANY, label: t.any }, ...options].map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
