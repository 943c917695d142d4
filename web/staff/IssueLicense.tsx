import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { SecretOnce } from '../ui/SecretOnce.js';
import { IssueForm } from './IssueForm.js';
import { licenseMessages } from './licenseMessages.js';

interface Props {
  /** Whose it is going to be, where that is clear from the page. */
  customerId?: string;
  onIssued: () => void;
}

/** The button, the form, and then the key, which only its own button closes. */
export function IssueLicense({ customerId, onIssued }: Props) {
  const t = useMessages(licenseMessages);
  const [opened, setOpened] = useState(false);
  const [key, setKey] = useState<string>();
  const close = () => {
    setOpened(false);
    // Not before the dialog has faded out.
    setTimeout(setKey, 300, undefined);
  };
  return (
    <>
      <Button
        size="sm"
        leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t.issue}
      </Button>
      <Dialog
        about={opened ? 'a license' : null}
        title={() => (key ? t.issued : t.issueTitle)}
        sticky={key !== undefined}
        onClose={close}
      >
        {() =>
          key === undefined ? (
            <IssueForm
              customerId={customerId}
              onCancel={close}
              onIssued={(key) => {
                setKey(key);
                onIssued();
              }}
            />
          ) : (
            <SecretOnce label={t.key} secret={key} detail={t.issuedDetail} onDone={close} />
          )
        }
      </Dialog>
    </>
  );
}
