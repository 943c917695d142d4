import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useMessages } from './catalogue.js';
import { Failure } from './Failure.js';
import { formMessages } from './formMessages.js';
import type { Submit } from './useSubmit.js';

interface Props {
  form: Submit;
  /** What the button does, in words. */
  action: string;
  danger?: boolean;
  words?: Record<string, string>;
  onCancel: () => void;
  children: ReactNode;
}

/** A form in a dialog: its fields, what it was refused with, and the two ways out. */
export function DialogForm({ form, action, danger = false, words, onCancel, children }: Props) {
  const t = useMessages(formMessages);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {children}
        <Failure refusal={form.refusal} words={words} />
        <Group justify="flex-end" gap="xs" mt={4}>
          {/* Where something can't be undone, the keyboard starts at the way back. */}
          <Button variant="default" onClick={onCancel} data-autofocus={danger || undefined}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={form.busy} {...(danger && { color: 'red.9' })}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
