import { useState } from 'react';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { SecretOnce } from '../ui/SecretOnce.js';
import type { NamedCustomer } from './CustomerList.js';
import { messages } from './messages.js';
import { UserForm } from './UserForm.js';

/** For whom a sign-in is made: a customer, or the vendor's own staff. */
export type UserFor = NamedCustomer | 'staff';

/** First the form, then the first password, which only its own button closes. */
export function CreateUser({ of, onClose }: { of: UserFor | null; onClose: () => void }) {
  const t = useMessages(messages).users;
  const [made, setMade] = useState<{ name: string; password: string }>();
  const close = () => {
    onClose();
    // Not before the dialog has faded out.
    setTimeout(setMade, 300, undefined);
  };
  return (
    <Dialog
      about={of}
      title={(of) => (made ? t.createdTitle : of === 'staff' ? t.staffTitle : t.title(of.name))}
      sticky={made !== undefined}
      onClose={close}
    >
      {(of) =>
        made ? (
          <SecretOnce label={t.password} secret={made.password} detail={t.passwordDetail(made.name)} onDone={close} />
        ) : (
          <UserForm of={of} onCancel={close} onCreated={(name, password) => setMade({ name, password })} />
        )
      }
    </Dialog>
  );
}
