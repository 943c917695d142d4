import { useFragment } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { DeactivateConfirm_ActivationFragmentDoc } from '../__generated__/graphql.js';
import { DeactivateConfirm } from './DeactivateConfirm.js';
import { NOUN } from './words.js';

/** The dialog for the activation with this id; closed while there is none. Focus goes back to where it came from. */
export function DeactivateDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  // While the dialog fades out it still shows what it was about.
  const [shown, setShown] = useState(id);
  if (id !== null && id !== shown) setShown(id);
  const { data, complete } = useFragment({
    fragment: DeactivateConfirm_ActivationFragmentDoc,
    fragmentName: 'DeactivateConfirm_activation',
    from: shown === null ? null : { __typename: 'Activation', id: shown },
  });
  const title = complete ? `Deactivate this ${NOUN[data.identifierType]}?` : '';
  return (
    <Modal
      opened={id !== null && complete}
      onClose={onClose}
      title={title}
      size={460}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {complete && <DeactivateConfirm activation={data} onClose={onClose} />}
    </Modal>
  );
}
