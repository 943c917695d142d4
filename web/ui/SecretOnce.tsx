import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { announce } from './announce.js';
import { useMessages } from './catalogue.js';
import { copy } from './copy.js';
import { formMessages } from './formMessages.js';
import classes from './SecretOnce.module.css';

interface Props {
  label: string;
  secret: string;
  /** That it is shown this once, and what it is good for. */
  detail: string;
  onDone: () => void;
}

/** A secret that is shown this once: to be copied, or selected where the browser doesn't let us copy. */
export function SecretOnce({ label, secret, detail, onDone }: Props) {
  const t = useMessages(formMessages);
  const [copied, setCopied] = useState(false);
  const copySecret = async () => {
    if (!(await copy(Promise.resolve(secret)))) return;
    setCopied(true);
    announce(t.copied);
  };
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" lh={1.55}>
        {detail}
      </Text>
      <div className={classes.secret}>
        <TextInput
          readOnly
          label={label}
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
          classNames={{ root: classes.field, input: classes.input }}
        />
        <Button
          variant="default"
          onClick={copySecret}
          data-autofocus
          leftSection={copied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />}
        >
          {copied ? t.copied : t.copy}
        </Button>
      </div>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t.done}</Button>
      </Group>
    </Stack>
  );
}
