import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { LimitReached_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import classes from './Explanation.module.css';
import { messages } from './messages.js';

graphql(`
  fragment LimitReached_license on License {
    id
    activationsInUse
    activationLimit
  }
`);

interface Props {
  license: LimitReached_LicenseFragment;
  /** Leads to the devices that are most likely no longer used. */
  onLongestSilent: () => void;
}

/** While no slot is free: what that means, and the way out of it. */
export function LimitReached({ license, onLongestSilent }: Props) {
  const t = useMessages(messages);
  const { activationsInUse: used, activationLimit: limit } = license;
  if (limit == null || used < limit) return null;
  const over = used > limit;
  return (
    <div className={classes.explanation} data-limit>
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden="true" />
      <p>
        <strong>{over ? t.overTitle(used, limit) : t.full(limit)}</strong>{' '}
        <span>{over ? t.overWhy(used, limit) : t.fullWhat}</span>
      </p>
      <Button variant="default" size="xs" onClick={onLongestSilent}>
        {t.longestSilent}
      </Button>
    </div>
  );
}
