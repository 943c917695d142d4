import { Alert } from '@mantine/core';
import { useMessages } from './catalogue.js';
import { formMessages } from './formMessages.js';
import type { Refusal } from './refusal.js';

interface Props {
  refusal: Refusal | undefined;
  /** What a code means just here, where that is more than it means everywhere. */
  words?: Record<string, string> | undefined;
}

/** Why a form was refused, in words. A fault that belongs to a field is said there. */
export function Failure({ refusal, words = {} }: Props) {
  const t = useMessages(formMessages);
  if (!refusal || (refusal.field && !words[refusal.code])) return null;
  const { code, retryAfterSeconds } = refusal;
  const common: Record<string, string> = t.failures;
  const text =
    words[code] ?? (code === 'RATE_LIMITED' ? t.tooMany(retryAfterSeconds ?? 60) : (common[code] ?? t.failures.other));
  return (
    <Alert color="red" variant="light" radius="md">
      {text}
    </Alert>
  );
}
