import { useFragment } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../ui/catalogue.js';
import { Confirmed, DeactivateConfirm } from './DeactivateConfirm.js';
import { messages } from './messages.js';

/** The dialog for the activation with this id; closed while there is none. Focus goes back to where it came from. */
export function DeactivateDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useMessages(messages);
  // While the dialog fades out it still shows what it was about.
  const [shown, setShown] = useState(id);
  if (id !== null && id !== shown) setShown(id);
  const { data, complete } = useFragment({
    fragment: Confirmed,
    fragmentName: 'DeactivateConfirm_activation',
    from: shown === null ? null : { __typename: 'Activation', id: shown },
  });
  const title = complete ? t.askDeactivate[data.identifierType] : '';
  return (
    <Modal
      opened={id !== null && complete}
      onClose={onClose}
      title={title}
      size={460}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {complete && <DeactivateConfirm activation={data} onClose={onClose} />}
    </Modal>
  );
}
