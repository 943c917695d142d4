import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { messagesNow } from '../ui/catalogue.js';
import { messages } from './messages.js';

/** Why a deactivation didn't happen, in words for the person who asked for it. */
export function deactivationFailure(error: unknown): string {
  if (!CombinedGraphQLErrors.is(error)) return failureOf('unreachable');
  return failureOf(String(error.errors[0]?.extensions?.code));
}

/** The same for one of several, by the code of its answer. */
export function failureOf(code: string): string {
  const t = messagesNow(messages).failures;
  return code in t ? t[code as keyof typeof t] : t.other;
}
