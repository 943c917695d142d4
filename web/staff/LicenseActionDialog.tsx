import { useMutation } from '@apollo/client/react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseActions_LicenseFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { EditLicense } from './EditLicense.js';
import { licenseMessages } from './licenseMessages.js';
import { ReasonForm } from './ReasonForm.js';

const SuspendLicenseDocument = graphql(`
  mutation SuspendLicense($id: ID!, $reason: String) {
    suspendLicense(id: $id, reason: $reason) {
      ...ChangedLicense
    }
  }
`);

const RevokeLicenseDocument = graphql(`
  mutation RevokeLicense($id: ID!, $reason: String) {
    revokeLicense(id: $id, reason: $reason) {
      ...ChangedLicense
    }
  }
`);

export type LicenseTask = 'edit' | 'suspend' | 'revoke';

interface Props {
  license: LicenseActions_LicenseFragment;
  task: LicenseTask | null;
  onClose: () => void;
  onChanged: () => void;
}

/** The dialog of the task that was chosen. */
export function LicenseActionDialog({ license, task, onClose, onChanged }: Props) {
  const t = useMessages(licenseMessages);
  const [suspend] = useMutation(SuspendLicenseDocument);
  const [revoke] = useMutation(RevokeLicenseDocument);
  const titles = { edit: t.editTitle, suspend: t.suspendTitle, revoke: t.revokeTitle };
  const words = { LICENSE_REVOKED: t.LICENSE_REVOKED };
  const { id } = license;

  return (
    <Dialog about={task} title={(task) => titles[task]} onClose={onClose}>
      {(task) => {
        if (task === 'edit')
          return <EditLicense license={license} words={words} onClose={onClose} onChanged={onChanged} />;
        const [change, detail, action, done] =
          task === 'suspend'
            ? ([suspend, t.suspendDetail, t.suspendAction, t.suspended] as const)
            : ([revoke, t.revokeDetail, t.revokeAction, t.revoked] as const);
        return (
          <ReasonForm
            detail={detail}
            action={action}
            done={done}
            words={words}
            send={async (reason) => {
              await change({ variables: { id, reason } });
              onChanged();
            }}
            onClose={onClose}
          />
        );
      }}
    </Dialog>
  );
}
