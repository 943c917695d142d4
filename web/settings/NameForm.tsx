import { useMutation } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { Failure } from '../ui/Failure.js';
import { TextField } from '../ui/TextField.js';
import { useSubmit } from '../ui/useSubmit.js';
import { messages } from './messages.js';

const UpdateViewerDocument = graphql(`
  mutation UpdateViewer($input: UpdateViewerInput!) {
    updateViewer(input: $input) {
      user {
        id
        name
      }
    }
  }
`);

/** One's own name, which others read as who did what. */
export function NameForm({ name }: { name: string }) {
  const t = useMessages(messages);
  const [value, setValue] = useState(name);
  const [update] = useMutation(UpdateViewerDocument);
  const isMissing = value.trim() === '';
  const form = useSubmit(!isMissing, async () => {
    const { data } = await update({ variables: { input: { name: value } } });
    setValue(data?.updateViewer.user?.name ?? value);
    announce(t.nameSaved);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t.profile}>
      <Stack gap="md">
        <TextField
          label={t.name}
          autoComplete="name"
          value={value}
          onChange={setValue}
          error={form.fault('name', isMissing, t.nameFault)}
        />
        <Failure refusal={form.refusal} />
        <Button
          type="submit"
          variant="default"
          loading={form.busy}
          disabled={value === name}
          style={{ alignSelf: 'flex-start' }}
        >
          {t.saveName}
        </Button>
      </Stack>
    </form>
  );
}
