import type { ValidationRule } from 'graphql';

/** Of one document: a portal page has about 150, a large partner query 1,000. */
export const MAX_TOKENS = 4_000;

/** Of one request, on every transport: 1,000 heartbeats with their tokens fit. */
export const MAX_BODY_BYTES = 100 * 1024;

/** Beside the rules of the GraphQL specification; the same for HTTP and WebSocket. */
export const validationRules: readonly ValidationRule[] = [];
