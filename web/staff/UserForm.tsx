import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { useMessages } from '../ui/catalogue.js';
import { DialogForm } from '../ui/DialogForm.js';
import { TextField } from '../ui/TextField.js';
import { useSubmit } from '../ui/useSubmit.js';
import type { UserFor } from './CreateUser.js';
import { messages } from './messages.js';
import { firstPassword } from './password.js';

const CreateUserDocument = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      id
    }
  }
`);

interface Props {
  of: UserFor;
  onCancel: () => void;
  onCreated: (name: string, password: string) => void;
}

/** Who it is. The first password is made here, so that nobody makes up a bad one. */
export function UserForm({ of, onCancel, onCreated }: Props) {
  const t = useMessages(messages).users;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [create] = useMutation(CreateUserDocument);
  const noName = name.trim() === '';
  const noEmail = !email.includes('@');
  const form = useSubmit(!noName && !noEmail, async () => {
    const password = firstPassword();
    const whose = of === 'staff' ? { role: 'STAFF' as const } : { role: 'CUSTOMER' as const, customerId: of.id };
    await create({ variables: { input: { name: name.trim(), email: email.trim(), password, ...whose } } });
    onCreated(name.trim(), password);
  });
  return (
    <DialogForm form={form} action={of === 'staff' ? t.addStaff : t.add} onCancel={onCancel}>
      {of === 'staff' && (
        <Text size="sm" c="dimmed" lh={1.55}>
          {t.staffDetail}
        </Text>
      )}
      <TextField
        label={t.name}
        value={name}
        onChange={setName}
        error={form.fault('name', noName, t.nameFault)}
        isFirst
      />
      <TextField
        label={t.email}
        type="email"
        value={email}
        onChange={setEmail}
        error={form.fault('email', noEmail, t.emailFault)}
      />
    </DialogForm>
  );
}
