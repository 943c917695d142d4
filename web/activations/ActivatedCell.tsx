import { Tooltip } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { ActivatedCell_ActivationFragment } from '../__generated__/graphql.js';
import { useLanguage } from '../ui/language.js';
import classes from './cells.module.css';

graphql(`
  fragment ActivatedCell_activation on Activation {
    id
    activatedAt
  }
`);

export function ActivatedCell({ activation }: { activation: ActivatedCell_ActivationFragment }) {
  const { day, exact } = useLanguage();
  return (
    <Tooltip label={exact(activation.activatedAt)}>
      <time dateTime={activation.activatedAt} className={classes.day}>
        {day(activation.activatedAt)}
      </time>
    </Tooltip>
  );
}
