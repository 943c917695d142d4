import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why the server didn't do what it was asked for. */
export interface Refusal {
  /** A code of the API; `UNREACHABLE` when no answer came, so that it isn't certain whether it was done. */
  code: string;
  /** The input that is at fault, with VALIDATION_FAILED. */
  field?: string;
  retryAfterSeconds?: number;
}

export function refusalOf(error: unknown): Refusal {
  if (!CombinedGraphQLErrors.is(error)) return { code: 'UNREACHABLE' };
  const { code, field, retryAfterSeconds } = error.errors[0]?.extensions ?? {};
  return {
    code: String(code),
    // The last part of a path: "input.name" is shown at the field "name".
    ...(typeof field === 'string' && { field: field.slice(field.lastIndexOf('.') + 1) }),
    ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
  };
}
