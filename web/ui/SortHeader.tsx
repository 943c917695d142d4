import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './DataTable.module.css';

interface Props {
  id: string;
  title: string;
  sorted: false | 'asc' | 'desc';
  /** For a column whose cells speak for themselves. */
  titleHidden?: boolean;
  /** Left out for a column that can't be sorted by. */
  onToggle?: (() => void) | undefined;
}

/** A column's header; a button where one can sort by the column. */
export function SortHeader({ id, title, sorted, titleHidden = false, onToggle }: Props) {
  if (!onToggle)
    return (
      <th scope="col" data-column={id}>
        {titleHidden ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      </th>
    );
  const Arrow = sorted === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" data-column={id} aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}>
      <UnstyledButton className={classes.sort} onClick={onToggle} data-sorted={sorted || undefined}>
        {title}
        <Arrow size={13} stroke={2.2} aria-hidden="true" />
      </UnstyledButton>
    </th>
  );
}
