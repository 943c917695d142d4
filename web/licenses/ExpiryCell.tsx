import { Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { ExpiryCell_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { useTick } from '../ui/useTick.js';
import classes from './cells.module.css';
import { expiryOf } from './expiry.js';
import { messages } from './messages.js';

graphql(`
  fragment ExpiryCell_license on License {
    id
    expiresAt
  }
`);

/** The day on which it expires; how far that is, as soon as it is near, and that it is over. */
export function ExpiryCell({ license: { expiresAt } }: { license: ExpiryCell_LicenseFragment }) {
  const t = useMessages(messages);
  const { day, exact, distance } = useLanguage();
  const how = useTick((now) => expiryOf(expiresAt, now));
  const far = useTick((now) => (expiresAt ? distance(expiresAt, now) : ''));
  if (!expiresAt) return <span className={classes.secondary}>{t.never}</span>;
  return (
    <span className={classes.lines} data-expiry={how}>
      <Tooltip label={exact(expiresAt)} events={{ hover: true, focus: true, touch: true }}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the exact instant would be the mouse's only */}
        <time dateTime={expiresAt} tabIndex={0} className={classes.day}>
          {day(expiresAt)}
        </time>
      </Tooltip>
      <span className={classes.far}>
        {how === 'soon' && <IconAlertTriangle size={13} stroke={2} aria-hidden="true" />}
        {how === 'past' ? t.expired(far) : far}
      </span>
    </span>
  );
}
