import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from './catalogue.js';
import classes from './FilterBar.module.css';
import { messages } from './messages.js';

interface Props {
  label: string;
  search?: ReactNode;
  children: ReactNode;
  /** What is done with what is left: at the end of the line. */
  tools?: ReactNode;
  /** Left out where nothing is filtered. */
  onClear?: (() => void) | undefined;
}

/** What narrows a list down, in one line where it fits. */
export function FilterBar({ label, search, children, tools, onClear }: Props) {
  const t = useMessages(messages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom, and with it React in our tests, doesn’t know <search> yet
    <div role="search" className={classes.filters} aria-label={label}>
      {search && <div className={classes.search}>{search}</div>}
      {children}
      {onClear && (
        <Button variant="subtle" color="gray" size="sm" px={10} onClick={onClear}>
          {t.clearFilters}
        </Button>
      )}
      {tools && <span className={classes.tools}>{tools}</span>}
    </div>
  );
}
