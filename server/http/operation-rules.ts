import type {
  ApolloServerPlugin,
  GraphQLRequest,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.js';
import type { OperationRequest } from '../operation.js';

type Refuse<C> = (request: OperationRequest, context: C) => GraphQLError | null;

/** What is decided between reading an operation and answering it: whether it runs, and the status. */
export function operationRules<C extends object>(refuse: Refuse<C>): ApolloServerPlugin<C> {
  return {
    requestDidStart: async ({ request }) => {
      forgetEmptyName(request);
      return {
        didResolveOperation: async (given) => refuseAsAsked(refuse, given),
        willSendResponse: async (given) => answerLegacyClients(given),
      };
    },
    unexpectedErrorProcessingRequest: async ({ error, requestContext }) => refuseUncheckable(error, requestContext),
  };
}

/** In an address, no name and an empty one are the same: https://graphql.github.io/graphql-over-http/draft/#sec-GET */
function forgetEmptyName(request: GraphQLRequest): void {
  if (request.http?.method === 'GET' && request.operationName === '') delete request.operationName;
}

/** @throws what the operation is refused with, and the status for it. */
function refuseAsAsked<C extends object>(refuse: Refuse<C>, given: GraphQLRequestContextDidResolveOperation<C>): void {
  const { document, operation, request, contextValue, response } = given;
  const { operationName, variables } = request;
  const refusal =
    operation?.operation === 'subscription'
      ? new AppError('VALIDATION_FAILED', 'Subscriptions come over a WebSocket, at this same address.')
      : refuse({ document, operationName, variables }, contextValue);
  if (!refusal) return;
  const isAnonymous = refusal.extensions.code === 'UNAUTHENTICATED';
  response.http.status = isAnonymous ? 401 : 400;
  if (isAnonymous) response.http.headers.set('www-authenticate', 'Bearer');
  throw refusal;
}

/**
 * graphql-js throws where it should refuse: a condition on a subscription may need a variable, and those are not there yet
 * while a document is checked. Thrown from here, it is answered for what it is.
 */
function refuseUncheckable<C extends object>(error: Error, { request }: GraphQLRequestContext<C>): void {
  if (!(error instanceof GraphQLError)) return;
  const extensions = { http: { status: isLegacy(request) ? 200 : 400 } };
  throw new GraphQLError(error.message, { nodes: error.nodes, extensions });
}

function answerLegacyClients<C extends object>({ request, response }: GraphQLRequestContext<C>): void {
  // Without a query it is no GraphQL request at all, for anybody.
  if (request.query && isLegacy(request) && response.http.status === 400) response.http.status = 200;
}

/**
 * Who takes application/json alone knows GraphQL's errors from the body, and takes any other status for a broken
 * server: https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
function isLegacy({ http }: GraphQLRequest): boolean {
  const accepted = http?.headers.get('accept') ?? '';
  return accepted.includes('application/json') && !/graphql-response|\*\/\*/.test(accepted);
}
