import type { ExecutionResult } from 'graphql';
import type { OperationRequest } from './limits.js';

/**
 * Runs operations of a kind that comes all the time, valid ones, without graphql-js: the JSON of the answer, or where
 * there are errors, what graphql-js would have answered. Null: it is not of that kind, and nothing has run.
 */
export type ShortCut = (request: OperationRequest) => Promise<string | ExecutionResult> | null;
