import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { DeviceActions_ActivationFragment } from '../__generated__/graphql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { deviceMessages } from './deviceMessages.js';
import { ReasonForm } from './ReasonForm.js';

graphql(`
  fragment DeviceActions_activation on Activation {
    id
    identifier
    identifierType
    revision
    status
  }
`);

const SuspendDeviceDocument = graphql(`
  mutation SuspendDevice($id: ID!, $reason: String) {
    suspendActivation(id: $id, reason: $reason) {
      ...DeviceActions_activation
    }
  }
`);

const ReinstateDeviceDocument = graphql(`
  mutation ReinstateDevice($id: ID!) {
    reinstateActivation(id: $id) {
      ...DeviceActions_activation
    }
  }
`);

interface Props {
  activation: DeviceActions_ActivationFragment;
  /** A dialog is open above whatever this stands in, so that Escape is for that. */
  onAsk: (asking: boolean) => void;
}

/** What vendor staff can do to one device; a deactivated one is history. */
export function DeviceActions({ activation, onAsk }: Props) {
  const t = useMessages(deviceMessages);
  const [suspending, setSuspending] = useState(false);
  const [suspend] = useMutation(SuspendDeviceDocument);
  const [reinstate, { loading }] = useMutation(ReinstateDeviceDocument);
  const { id, identifier, identifierType: type, status } = activation;
  const ask = (asking: boolean) => {
    setSuspending(asking);
    onAsk(asking);
  };
  if (status === 'DEACTIVATED') return null;

  const undo = async () => {
    try {
      const { data } = await reinstate({ variables: { id } });
      const still = data?.reinstateActivation.status === 'SUSPENDED';
      announce(still ? t.stillSuspended(identifier) : t.reinstated(identifier));
    } catch {
      announce(t.reinstateFailed);
    }
  };
  const [label, Icon, act] =
    status === 'SUSPENDED'
      ? ([t.reinstate[type], IconPlayerPlay, undo] as const)
      : ([t.suspend[type], IconPlayerPause, () => ask(true)] as const);
  return (
    <>
      <Button
        variant="default"
        size="sm"
        mt={10}
        // Beside the button that deactivates, which is there only while it is active.
        ml={status === 'ACTIVE' ? 8 : 0}
        loading={loading}
        leftSection={<Icon size={15} stroke={1.7} aria-hidden="true" />}
        onClick={act}
      >
        {label}
      </Button>
      <Dialog about={suspending ? id : null} title={() => t.suspendTitle[type]} onClose={() => ask(false)}>
        {(id) => (
          <ReasonForm
            detail={t.suspendDetail[type]}
            action={t.suspend[type]}
            done={t.suspended(identifier)}
            words={{ ACTIVATION_DEACTIVATED: t.ACTIVATION_DEACTIVATED }}
            send={(reason) => suspend({ variables: { id, reason } })}
            onClose={() => ask(false)}
          />
        )}
      </Dialog>
    </>
  );
}
