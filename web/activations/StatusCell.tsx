import { graphql } from '../__generated__/gql.js';
import type { StatusCell_ActivationFragment } from '../__generated__/graphql.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import { STATUS } from './words.js';

graphql(`
  fragment StatusCell_activation on Activation {
    id
    revision
    status
  }
`);

export function StatusCell({ activation }: { activation: StatusCell_ActivationFragment }) {
  const { label, tone } = STATUS[activation.status];
  return <StatusBadge tone={tone}>{label}</StatusBadge>;
}
