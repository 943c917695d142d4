import { Checkbox } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { SelectCell_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';

export const Selectable = graphql(`
  fragment SelectCell_activation on Activation {
    id
    identifier
    label
    hostname
    revision
    status
  }
`);

interface Props {
  activation: SelectCell_ActivationFragment;
  selected: boolean;
  /** As large as a finger needs it. */
  large?: boolean;
  onSelect: (ids: readonly string[], selected: boolean) => void;
}

/** Chooses a row; only what can be deactivated can be chosen, because that is what one chooses for. */
export function SelectCell({ activation, selected, large = false, onSelect }: Props) {
  const t = useMessages(messages);
  return (
    <Checkbox
      size={large ? 'md' : 'xs'}
      aria-label={t.selectOne(activation.identifier)}
      checked={selected}
      disabled={activation.status !== 'ACTIVE' && !selected}
      onChange={(event) => onSelect([activation.id], event.currentTarget.checked)}
    />
  );
}
