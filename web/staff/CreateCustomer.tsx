import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Dialog } from '../ui/Dialog.js';
import { DialogForm } from '../ui/DialogForm.js';
import { TextField } from '../ui/TextField.js';
import { useSubmit } from '../ui/useSubmit.js';
import { messages } from './messages.js';

const CreateCustomerDocument = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      id
      name
    }
  }
`);

interface Props {
  opened: boolean;
  onClose: () => void;
  onCreated: () => void;
}

export function CreateCustomer({ opened, onClose, onCreated }: Props) {
  const t = useMessages(messages).customers;
  return (
    <Dialog about={opened ? 'a customer' : null} title={() => t.create} onClose={onClose}>
      {() => <CustomerForm onClose={onClose} onCreated={onCreated} />}
    </Dialog>
  );
}

function CustomerForm({ onClose, onCreated }: Omit<Props, 'opened'>) {
  const t = useMessages(messages).customers;
  const [name, setName] = useState('');
  const [create] = useMutation(CreateCustomerDocument);
  const missing = name.trim() === '';
  const form = useSubmit(!missing, async () => {
    await create({ variables: { input: { name: name.trim() } } });
    announce(t.created(name.trim()));
    onCreated();
    onClose();
  });
  return (
    <DialogForm form={form} action={t.create} onCancel={onClose}>
      <TextField
        label={t.name}
        value={name}
        onChange={setName}
        error={form.fault('name', missing, t.nameFault)}
        isFirst
      />
    </DialogForm>
  );
}
