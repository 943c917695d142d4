import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { Explanation_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import classes from './Explanation.module.css';
import { useLicenseStatus } from './expiry.js';
import { messages } from './messages.js';

graphql(`
  fragment Explanation_license on License {
    id
    status
    expiresAt
    validation {
      valid
      code
    }
  }
`);

/** What software is told that asks for this license, and why: the server's answer in the reader's words. */
export function Explanation({ license }: { license: Explanation_LicenseFragment }) {
  const t = useMessages(messages);
  const { exact } = useLanguage();
  const status = useLicenseStatus(license);
  // The answer is of the moment at which it was asked for; that the license has expired since, shows by itself.
  const code = status === 'EXPIRED' ? 'LICENSE_EXPIRED' : license.validation.code;
  const valid = code === 'VALID';
  const until = license.expiresAt ? exact(license.expiresAt) : undefined;
  const explain = code in t.explanations ? t.explanations[code as keyof typeof t.explanations] : t.explanations.other;
  const Icon = valid ? IconCircleCheck : IconCircleX;
  return (
    <div className={classes.explanation} data-valid={valid}>
      <Icon size={18} stroke={1.8} aria-hidden="true" />
      <p>
        <strong>{valid ? t.works : t.worksNot}</strong> <span>{explain(until)}</span>{' '}
        {status === 'ASSIGNED' && <span>{t.neverActivated}</span>}
      </p>
    </div>
  );
}
