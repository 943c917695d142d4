import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import classes from './ActivationTable.module.css';
import { messages } from './messages.js';

const ROWS = Array.from({ length: 10 }, (_, i) => i);

/** The shape of the list while its first page is on the way. */
export function ActivationSkeleton() {
  const t = useMessages(messages);
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <div className={classes.skeletonHead} />
      {ROWS.map((row) => (
        <div key={row} className={classes.skeletonRow}>
          <Skeleton height={12} width={`${76 - (row % 3) * 14}%`} />
          <Skeleton height={12} width={`${64 - (row % 4) * 7}%`} className={classes.wideOnly} />
          <Skeleton height={12} width={56} className={classes.wideOnly} />
          <Skeleton height={12} width={82} />
          <Skeleton height={12} width={70} className={classes.wideOnly} />
          <span />
        </div>
      ))}
    </div>
  );
}
