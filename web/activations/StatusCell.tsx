import { graphql } from '../__generated__/gql.js';
import type { StatusCell_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import { STATUS_TONE } from './appearance.js';
import { messages } from './messages.js';

graphql(`
  fragment StatusCell_activation on Activation {
    id
    revision
    status
  }
`);

export function StatusCell({ activation }: { activation: StatusCell_ActivationFragment }) {
  const t = useMessages(messages);
  return <StatusBadge tone={STATUS_TONE[activation.status]}>{t.statuses[activation.status]}</StatusBadge>;
}
