import type { DocumentNode, ExecutionResult } from 'graphql';

/** What a caller asks to be run, read from the body of a request or from a message on a socket. */
export interface OperationRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Runs operations of a kind that comes all the time, valid ones, without graphql-js: the JSON of the answer, or where
 * there are errors, what graphql-js would have answered. Null: it is not of that kind, and nothing has run.
 */
export type ShortCut = (request: OperationRequest) => Promise<string | ExecutionResult> | null;
