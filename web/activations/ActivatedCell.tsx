import { Tooltip } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { ActivatedCell_ActivationFragment } from '../__generated__/graphql.js';
import { calendarDay, exactTime } from '../ui/relativeTime.js';
import classes from './cells.module.css';

graphql(`
  fragment ActivatedCell_activation on Activation {
    id
    activatedAt
  }
`);

export function ActivatedCell({ activation }: { activation: ActivatedCell_ActivationFragment }) {
  return (
    <Tooltip label={exactTime(activation.activatedAt)}>
      <time dateTime={activation.activatedAt} className={classes.day}>
        {calendarDay(activation.activatedAt)}
      </time>
    </Tooltip>
  );
}
