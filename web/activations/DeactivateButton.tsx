import { Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useId } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { DeactivateButton_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import classes from './DeactivateButton.module.css';
import { messages } from './messages.js';

graphql(`
  fragment DeactivateButton_activation on Activation {
    id
    identifier
    revision
    status
  }
`);

interface Props {
  activation: DeactivateButton_ActivationFragment;
  narrow: boolean;
  onDeactivate: (id: string) => void;
}

/** Asks for the deactivation of one activation. Where that can't be, the button stays reachable and says why. */
export function DeactivateButton({ activation, narrow, onDeactivate }: Props) {
  const t = useMessages(messages);
  const reasonId = useId();
  const reason = activation.status === 'ACTIVE' ? undefined : t.whyNot[activation.status];
  return (
    <>
      <Tooltip label={reason} disabled={!reason} maw={240} events={{ hover: true, focus: true, touch: true }}>
        <Button
          variant="default"
          size="compact-sm"
          className={classes.button}
          aria-label={t.deactivateOne(activation.identifier)}
          // Not `disabled`: that would take the button, and with it the reason, from the keyboard.
          aria-disabled={reason ? true : undefined}
          data-disabled={reason ? true : undefined}
          aria-describedby={reason && reasonId}
          onClick={() => reason || onDeactivate(activation.id)}
        >
          {narrow ? <IconPlugConnectedX size={16} stroke={1.7} aria-hidden="true" /> : t.deactivate}
        </Button>
      </Tooltip>
      {reason && <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>}
    </>
  );
}
