import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Failure } from '../ui/Failure.js';
import { useSubmit } from '../ui/useSubmit.js';
import { messages } from './messages.js';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

const EMPTY = { current: '', next: '', repeat: '' };
const MIN_LENGTH = 8;

/** Asks for the current password, because whoever sits at an open browser doesn't know it. Ends all other sessions. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const t = useMessages(messages);
  const [values, setValues] = useState(EMPTY);
  const [change] = useMutation(ChangePasswordDocument);
  const { current, next, repeat } = values;
  const noCurrent = current === '';
  const short = [...next].length < MIN_LENGTH;
  const differs = repeat !== next;
  const form = useSubmit(!noCurrent && !short && !differs, async () => {
    await change({ variables: { input: { currentPassword: current, newPassword: next } } });
    setValues(EMPTY);
    announce(t.changed);
    onChanged();
  });

  const field = (name: keyof typeof EMPTY, autoComplete: string, error: string | undefined) => (
    <PasswordInput
      label={t[name]}
      description={name === 'next' && t.nextHint}
      autoComplete={autoComplete}
      value={values[name]}
      onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': t.showPassword, tabIndex: 0 }}
    />
  );
  const wrong = form.refusal?.code === 'INVALID_CREDENTIALS';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t.change}>
      <Stack gap="md">
        {field('current', 'current-password', wrong ? t.wrongPassword : form.fault('', noCurrent, t.currentFault))}
        {field('next', 'new-password', form.fault('newPassword', short, t.nextFault))}
        {field('repeat', 'new-password', form.fault('', !short && differs, t.repeatFault))}
        {!wrong && <Failure refusal={form.refusal} />}
        <Button type="submit" loading={form.busy} style={{ alignSelf: 'flex-start' }}>
          {t.change}
        </Button>
      </Stack>
    </form>
  );
}
