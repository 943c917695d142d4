import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowUp, IconRefresh } from '@tabler/icons-react';
import type { OrderDirection } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';
import classes from './NewerPill.module.css';

interface Props {
  count: number;
  direction: OrderDirection;
  onClick: () => void;
}

/**
 * Says how many rows have a newer place, and brings them there. It lies over the table's edge, so that it moves nothing
 * when it comes; a screen reader hears once that it is there, and not each time that it counts.
 */
export function NewerPill({ count, direction, onClick }: Props) {
  const t = useMessages(messages);
  const Icon = direction === 'DESC' ? IconArrowUp : IconRefresh;
  return (
    <div className={classes.place}>
      <VisuallyHidden aria-live="polite">{count > 0 && t.orderIsOld}</VisuallyHidden>
      {count > 0 && (
        <UnstyledButton className={classes.pill} onClick={onClick}>
          <Icon size={14} stroke={2} aria-hidden="true" />
          {direction === 'DESC' ? t.newer(count) : t.moved(count)}
        </UnstyledButton>
      )}
    </div>
  );
}
