import { CombinedGraphQLErrors } from '@apollo/client/errors';

export type SignInFailure =
  | { kind: 'missing' | 'invalid' | 'unreachable' | 'unknown' }
  /** `until` is an instant of this browser's own clock, in milliseconds. */
  | { kind: 'rateLimited'; until: number };

/** What went wrong, by the code of the answer; anything that is no answer of ours means that it didn't reach us. */
export function signInFailure(error: unknown, now: number): SignInFailure {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'unreachable' };
  const { code, retryAfterSeconds } = error.errors[0]?.extensions ?? {};
  if (code === 'RATE_LIMITED') return { kind: 'rateLimited', until: now + Number(retryAfterSeconds ?? 60) * 1000 };
  // A malformed address is, for who types it, a wrong one.
  if (code === 'INVALID_CREDENTIALS' || code === 'VALIDATION_FAILED') return { kind: 'invalid' };
  return { kind: 'unknown' };
}
