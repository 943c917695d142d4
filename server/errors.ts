import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Every code a caller can meet, with its sentence. The README's table has one row for each; a test keeps them equal. */
export const ERRORS = {
  UNAUTHENTICATED: 'Sign in, or send a valid token.',
  FORBIDDEN: 'You may not do this.',
  INSUFFICIENT_SCOPE: 'The token lacks the scope that this needs.',
  INVALID_CREDENTIALS: 'Email or password is wrong.',
  VALIDATION_FAILED: 'The request is not valid.',
  LICENSE_NOT_FOUND: 'There is no license with this key.',
  LICENSE_NOT_ASSIGNED: 'The license belongs to no customer yet.',
  LICENSE_SUSPENDED: 'The license is suspended.',
  LICENSE_EXPIRED: 'The license has expired.',
  LICENSE_REVOKED: 'The license is revoked for good.',
  IDENTIFIER_INVALID: 'The identifier is not valid.',
  ACTIVATION_LIMIT_REACHED: 'All activations of the license are in use. Deactivate a device to free a slot.',
  ACTIVATION_NOT_FOUND: 'There is no such activation.',
  ACTIVATION_DEACTIVATED: 'The activation was deactivated. Stop, and activate again to continue.',
  ACTIVATION_SUSPENDED: 'The activation is suspended.',
  ACTIVATION_TOKEN_INVALID: 'The activation token is not valid.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used before with another input.',
  RATE_LIMITED: 'Too many attempts. Wait, then try again.',
  QUERY_TOO_COMPLEX: 'The query asks for more than one request may.',
  NOT_FOUND: 'There is nothing with this id.',
  INTERNAL: 'Something went wrong on our side.',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An answer to the caller: a code of the closed list, a sentence, and the details that the contract names beside it. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string = ERRORS[code],
    readonly details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details } });
  }
}

/** Input of the right type that breaks a rule; `field` is the path of the offending input. */
export function invalid(field: string, message: string): AppError {
  return new AppError('VALIDATION_FAILED', message, { field });
}

/** Called with each masked failure; the reference is what the caller sees. */
export type ReportInternal = (error: unknown, reference: string) => void;

/**
 * What callers see of an error, on every transport: ours as they are, mistakes in the request as VALIDATION_FAILED,
 * and anything else masked as INTERNAL with a reference that is in the log.
 */
export function formatError(error: unknown, report: ReportInternal): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const place = { locations: graphqlError?.locations, path: graphqlError?.path };
  const cause = rootCause(error);
  if (cause instanceof AppError) return { message: cause.message, ...place, extensions: cause.extensions };
  if (graphqlError && isRequestFault(graphqlError, cause)) {
    return { message: withoutValue(graphqlError), ...place, extensions: { code: 'VALIDATION_FAILED' } };
  }
  const { message, extensions } = masked(cause, report);
  return { message, ...place, extensions };
}

/** Says nothing of a failure but a reference, which is in the log beside it. */
function masked(cause: unknown, report: ReportInternal): AppError {
  const reference = randomBytes(6).toString('hex');
  report(cause, reference);
  return new AppError('INTERNAL', undefined, { reference });
}

/**
 * For a list that is answered item by item: what callers see of an item's error, which is data there and has no
 * extensions. The same cause is masked, and logged, once for all the items that it is the cause of.
 */
export function itemErrors(report: ReportInternal): (cause: unknown) => { code: ErrorCode; message: string } {
  const known = new Map<unknown, { code: ErrorCode; message: string }>();
  return (cause) => {
    const error = known.get(cause) ?? itemError(cause, report);
    known.set(cause, error);
    return error;
  };
}

function itemError(cause: unknown, report: ReportInternal): { code: ErrorCode; message: string } {
  if (cause instanceof AppError) return { code: cause.code, message: cause.message };
  const { code, message, details } = masked(cause, report);
  return { code, message: `${message} The reference is ${details.reference}.` };
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (!(cause instanceof AppError) && cause instanceof GraphQLError && cause.originalError)
    cause = cause.originalError;
  return cause;
}

/** graphql-js and Apollo raise plain GraphQLErrors for syntax, validation and coercion; only resolvers raise others. */
function isRequestFault(error: GraphQLError, cause: unknown): boolean {
  if (error.extensions.code === 'INTERNAL_SERVER_ERROR') return false;
  return cause instanceof GraphQLError || error.path === undefined;
}

/**
 * What is wrong and where. graphql-js would repeat a whole input for one misspelled field, with its license key, password
 * or token, and callers keep what errors say.
 */
function withoutValue({ message, originalError }: GraphQLError): string {
  const reason = originalError?.message ?? '';
  const what = message.slice(0, -`; ${reason}`.length);
  const [, variable, place = ''] = /^(Variable "\$\w+") got invalid value .*?( at "[\w.[\]]+")?$/s.exec(what) ?? [];
  const said = variable ? `${variable} got an invalid value${place}; ${reason}` : message;
  return said.replace(/^(.*\b(?:String|ID) cannot represent (?:a non string )?value): .*$/s, '$1.');
}
