import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../ui/announce.js';
import { useMessages } from '../ui/catalogue.js';
import { DialogForm } from '../ui/DialogForm.js';
import { useSubmit } from '../ui/useSubmit.js';
import { licenseMessages } from './licenseMessages.js';

interface Props {
  detail: string;
  action: string;
  /** What is said when it is done. */
  done: string;
  /** What a code means just here. */
  words: Record<string, string>;
  send: (reason: string | null) => Promise<unknown>;
  onClose: () => void;
}

/** Asks before something that stops a customer's software, and for a reason. */
export function ReasonForm({ detail, action, done, words, send, onClose }: Props) {
  const t = useMessages(licenseMessages);
  const [reason, setReason] = useState('');
  const form = useSubmit(true, async () => {
    await send(reason.trim() === '' ? null : reason.trim());
    announce(done);
    onClose();
  });
  return (
    <DialogForm form={form} action={action} danger words={words} onCancel={onClose}>
      <Text size="sm" lh={1.55}>
        {detail}
      </Text>
      <Textarea
        label={t.reason}
        description={t.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
      />
    </DialogForm>
  );
}
