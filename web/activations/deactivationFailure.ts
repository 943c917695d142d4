import { CombinedGraphQLErrors } from '@apollo/client/errors';

const BY_CODE: Record<string, string> = {
  ACTIVATION_SUSPENDED:
    'It has been suspended by the vendor in the meantime. A suspended activation can’t be deactivated.',
  ACTIVATION_NOT_FOUND: 'It is no longer there.',
  NOT_FOUND: 'It is no longer there.',
  FORBIDDEN: 'You are not allowed to deactivate it.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again.',
};

/** Why a deactivation didn't happen, in words for the person who asked for it. */
export function deactivationFailure(error: unknown): string {
  if (!CombinedGraphQLErrors.is(error))
    return 'The server can’t be reached, so it is not certain that it was deactivated. Try again.';
  const code = error.errors[0]?.extensions?.code;
  return BY_CODE[String(code)] ?? 'That didn’t work. Nothing was changed; try again in a moment.';
}
