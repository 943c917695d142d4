import { Tooltip } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { ExpiryCell_TokenFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { useTick } from '../ui/useTick.js';
import { messages } from './messages.js';
import classes from './TokenTable.module.css';

graphql(`
  fragment ExpiryCell_token on ApiToken {
    id
    expiresAt
    revokedAt
  }
`);

/** Until when it works, or since when it doesn't. */
export function ExpiryCell({ token: { expiresAt, revokedAt } }: { token: ExpiryCell_TokenFragment }) {
  const t = useMessages(messages);
  const { day, exact, distance } = useLanguage();
  const end = revokedAt ?? expiresAt;
  const over = useTick((now) => revokedAt != null || (expiresAt != null && Date.parse(expiresAt) <= now));
  const far = useTick((now) => (end ? distance(end, now) : ''));
  if (!end) return <>{t.never}</>;
  return (
    <Tooltip label={exact(end)} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the exact instant would be the mouse's only */}
      <time dateTime={end} tabIndex={0} className={over && !revokedAt ? classes.expired : undefined}>
        {revokedAt ? t.revoked(far) : over ? t.expired(far) : day(end)}
      </time>
    </Tooltip>
  );
}
