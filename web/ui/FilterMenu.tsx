import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import classes from './FilterMenu.module.css';

interface Props<T extends string> {
  label: string;
  /** In the order in which they are offered. */
  options: readonly { value: T; label: string }[];
  value: readonly T[];
  onChange: (value: T[]) => void;
}

/** The options that a record of labels makes, in its order. */
export function optionsOf<T extends string>(labels: Record<T, string>) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}

/** Several of a few: none chosen means no filter. The button says what is chosen without being opened. */
export function FilterMenu<T extends string>({ label, options, value, onChange }: Props<T>) {
  const chosen = options.filter((option) => value.includes(option.value));
  const words = chosen.map((option) => option.label).join(', ');
  return (
    <Menu position="bottom-start" width={200} closeOnItemClick={false} keepMounted={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          className={classes.button}
          aria-label={words ? `${label}: ${words}` : label}
          data-chosen={chosen.length > 0 || undefined}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {label}
          {words && <span className={classes.chosen}>: {words}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup
          value={[...value]}
          onChange={(next) => onChange(options.map((o) => o.value).filter((v) => next.includes(v)))}
        >
          {options.map((option) => (
            <Menu.CheckboxItem key={option.value} value={option.value}>
              {option.label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
