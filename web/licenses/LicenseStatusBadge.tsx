import { graphql } from '../__generated__/gql.js';
import type { LicenseStatusBadge_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import { STATUS_TONE } from './appearance.js';
import { useLicenseStatus } from './expiry.js';
import { messages } from './messages.js';

graphql(`
  fragment LicenseStatusBadge_license on License {
    id
    status
    expiresAt
  }
`);

export function LicenseStatusBadge({ license }: { license: LicenseStatusBadge_LicenseFragment }) {
  const t = useMessages(messages);
  const status = useLicenseStatus(license);
  return <StatusBadge tone={STATUS_TONE[status]}>{t.statuses[status]}</StatusBadge>;
}
