import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { messagesNow } from '../ui/catalogue.js';
import { messages } from './messages.js';

/** Why a deactivation didn't happen, in words for the person who asked for it. */
export function deactivationFailure(error: unknown): string {
  const t = messagesNow(messages).failures;
  if (!CombinedGraphQLErrors.is(error)) return t.unreachable;
  const code = String(error.errors[0]?.extensions?.code);
  return code in t ? t[code as keyof typeof t] : t.other;
}
