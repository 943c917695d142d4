import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { AppError, ERRORS, formatError } from './errors.js';

const report = jest.fn();
beforeEach(() => report.mockClear());

test('the README has a row for every code, with the same sentence, and for no other', () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \| [^|]*\| ([^|]+) \|$/gm)];
  const codes = rows.map(([, code, sentence]) => [code, sentence]).filter(([code]) => code! in ERRORS);
  expect(Object.fromEntries(codes)).toEqual(ERRORS);
});

test('our errors are answered with code and details, also when thrown in a resolver', () => {
  const error = new AppError('INSUFFICIENT_SCOPE', 'No.', { scope: 'AUDIT_READ' });
  const located = new GraphQLError('No.', { originalError: error, path: ['apiTokens'] });
  expect(formatError(located, report)).toMatchObject({
    message: 'No.',
    path: ['apiTokens'],
    extensions: { code: 'INSUFFICIENT_SCOPE', scope: 'AUDIT_READ' },
  });
  expect(report).not.toHaveBeenCalled();
});

test('anything else is masked, and the log has the cause under the reference that the caller sees', () => {
  const cause = new Error('ER_DUP_ENTRY: secret detail');
  const answer = formatError(new GraphQLError(cause.message, { originalError: cause, path: ['viewer'] }), report);
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(answer.extensions).toEqual({ code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(report).toHaveBeenCalledWith(cause, answer.extensions?.reference);
});

test('a mistake in the request is VALIDATION_FAILED with its own words', () => {
  const answer = formatError(new GraphQLError('Syntax Error: Unexpected <EOF>.'), report);
  expect(answer).toMatchObject({
    message: 'Syntax Error: Unexpected <EOF>.',
    extensions: { code: 'VALIDATION_FAILED' },
  });
});
