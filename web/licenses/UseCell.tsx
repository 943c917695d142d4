import { Tooltip, VisuallyHidden } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { UseCell_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { Meter } from '../ui/Meter.js';
import classes from './cells.module.css';
import { messages } from './messages.js';

graphql(`
  fragment UseCell_license on License {
    id
    activationsInUse
    activationLimit
  }
`);

/** "2 / 5" with what is free; more than the limit, which was lowered later then, is explained. */
export function UseCell({ license }: { license: UseCell_LicenseFragment }) {
  const t = useMessages(messages);
  const { number } = useLanguage();
  const { activationsInUse: used, activationLimit: limit } = license;
  if (limit == null)
    return (
      <span className={classes.use}>
        <span className={classes.numbers}>
          {number(used)}
          <VisuallyHidden>{t.inUse}</VisuallyHidden>
          <span className={classes.rest}>{t.unlimited}</span>
        </span>
      </span>
    );
  const over = used > limit;
  return (
    <span className={classes.use}>
      <span className={classes.numbers}>
        {`${number(used)} / ${number(limit)}`}
        <VisuallyHidden>{t.inUse}</VisuallyHidden>
        {over ? (
          <Tooltip label={t.overWhy(used, limit)} maw={300} events={{ hover: true, focus: true, touch: true }}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation is for the keyboard, too */}
            <span tabIndex={0} className={classes.over}>
              {t.over(used - limit)}
            </span>
          </Tooltip>
        ) : (
          <span className={classes.rest}>{t.free(limit - used)}</span>
        )}
      </span>
      <Meter value={used} max={limit} />
    </span>
  );
}
