import { Skeleton, VisuallyHidden } from '@mantine/core';
import classes from './ListSkeleton.module.css';

const ROWS = Array.from({ length: 8 }, (_, i) => i);

/** The shape of a list while its first page is on the way. */
export function ListSkeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={classes.head} />
      {ROWS.map((row) => (
        <div key={row} className={classes.row}>
          <Skeleton height={12} width={`${44 - (row % 3) * 8}%`} />
          <Skeleton height={12} width={`${20 - (row % 2) * 5}%`} />
        </div>
      ))}
    </div>
  );
}
