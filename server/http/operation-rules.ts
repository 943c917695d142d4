import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { AppError } from '../errors.js';
import type { OperationRequest } from '../operation.js';

type Refuse<C> = (request: OperationRequest, context: C) => GraphQLError | null;

/** What is decided between reading an operation and answering it: whether it runs, and the status. */
export function operationRules<C extends object>(refuse: Refuse<C>): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (given) => refuseAsAsked(refuse, given),
      willSendResponse: async (given) => answerLegacyClients(given),
    }),
  };
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
 * Who takes application/json alone knows GraphQL's errors from the body, and takes any other status for a broken
 * server: https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
function answerLegacyClients<C extends object>({ request, response }: GraphQLRequestContext<C>): void {
  const accepted = request.http?.headers.get('accept') ?? '';
  // Without a query it is no GraphQL request at all, for anybody.
  const isLegacy = request.query && accepted.includes('application/json') && !/graphql-response|\*\/\*/.test(accepted);
  if (isLegacy && response.http.status === 400) response.http.status = 200;
}
