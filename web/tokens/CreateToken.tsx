import { useState } from 'react';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { SecretOnce } from '../ui/SecretOnce.js';
import { messages } from './messages.js';
import { type CustomerField, TokenForm } from './TokenForm.js';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** The list is out of date: there is one more. */
  onCreated: () => void;
  customerField?: CustomerField | undefined;
}

/** First the form, then the secret, which only its own button closes. */
export function CreateToken({ opened, onClose, onCreated, customerField }: Props) {
  const t = useMessages(messages);
  const [secret, setSecret] = useState<string>();
  const close = () => {
    onClose();
    // Not before the dialog has faded out.
    setTimeout(setSecret, 300, undefined);
  };
  return (
    <Dialog
      about={opened ? 'a token' : null}
      title={() => (secret ? t.createdTitle : t.createTitle)}
      sticky={secret !== undefined}
      onClose={close}
    >
      {() =>
        secret === undefined ? (
          <TokenForm
            customerField={customerField}
            onCancel={close}
            onCreated={(name, secret) => {
              setSecret(secret);
              announce(t.created(name));
              onCreated();
            }}
          />
        ) : (
          <SecretOnce label={t.secret} secret={secret} detail={t.secretDetail} onDone={close} />
        )
      }
    </Dialog>
  );
}
