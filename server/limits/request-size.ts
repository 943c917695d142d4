import { GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import { AppError } from '../errors.js';

/** Of one request, on every transport: 1,000 heartbeats with their tokens and the longest versions fit. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Of one document: a portal page has about 150, a large partner query 1,000, the explorer's look at the schema 600. */
export const MAX_TOKENS = 8_000;

/** What the parser says when it gives up, as the answer that counts; anything else as it is. */
export function asTooLong(error: unknown): unknown {
  if (isOverflow(error)) return new AppError('QUERY_TOO_COMPLEX', 'The document is nested too deeply to be read.');
  if (!(error instanceof GraphQLError) || !error.source || !/ tokens\. Parsing aborted\.$/.test(error.message)) {
    return error;
  }
  const cost = countTokens(error.source);
  const message = `The document has ${cost} tokens, ${MAX_TOKENS} is the limit.`;
  return new AppError('QUERY_TOO_COMPLEX', message, { cost, limit: MAX_TOKENS });
}

/** Of the stack, while a document is read and checked: what fails while it is executed has a path. */
function isOverflow(error: unknown): boolean {
  let cause = error;
  while (cause instanceof GraphQLError && !cause.path && cause.originalError) cause = cause.originalError;
  return cause instanceof RangeError;
}

/** As far as they can be read. */
function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // what comes behind is no GraphQL, and counts no more
  }
  return Math.max(count, MAX_TOKENS + 1);
}
