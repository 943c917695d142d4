import { type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Viewer } from '../accounts/viewer.js';
import { AppError } from '../errors.js';
import type { OperationRequest } from '../operation.js';
import { foreseenRefusal } from './foreseen-refusal.js';
import { sizeOf } from './query-cost.js';

/** In objects: a page of 100 licenses with the newest devices of each costs half of it, 1,000 heartbeats most of it. */
export const MAX_COST = 5_000;

/** In fields inside each other: from a license to the products of its devices and back is 10. */
export const MAX_DEPTH = 12;

/** Why a valid operation is not run for this viewer; null: it is. The same for HTTP and WebSocket. */
export function refuseOperation(
  schema: GraphQLSchema,
  request: OperationRequest,
  viewer: Viewer | null,
): GraphQLError | null {
  const { document, operationName, variables } = request;
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { cost, depth, readsSchema } = sizeOf(schema, document, operation, variables ?? {});
  if (readsSchema && !viewer) {
    return new AppError('UNAUTHENTICATED', 'Sign in, or send a valid token, to read the schema.');
  }
  if (cost > MAX_COST) {
    const message = `The query costs ${cost}, ${MAX_COST} is the limit: ask for smaller pages or fewer fields.`;
    return new AppError('QUERY_TOO_COMPLEX', message, { cost, limit: MAX_COST });
  }
  if (depth > MAX_DEPTH) {
    const message = `The query is ${depth} fields deep, ${MAX_DEPTH} is the limit.`;
    return new AppError('QUERY_TOO_COMPLEX', message, { cost, limit: MAX_COST, depth, maxDepth: MAX_DEPTH });
  }
  return foreseenRefusal(schema, document, operation, variables ?? {}, viewer);
}
