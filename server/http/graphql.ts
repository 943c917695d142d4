import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { ActivationContext } from '../activations/context.js';
import { formatError, type ReportInternal } from '../errors.js';
import { asTooLong, MAX_TOKENS } from '../limits/request-size.js';
import type { OperationRequest, ShortCut } from '../operation.js';
import { showExplorer } from './explorer.js';
import { acceptOnlyJson } from './json-body.js';
import { KnownOperations } from './known-operations.js';
import { refuseOtherMethods } from './methods.js';
import { operationRules } from './operation-rules.js';

export interface GraphqlOverHttp {
  schema: GraphQLSchema;
  /** Refuses a wrong bearer token before Apollo runs, so that it is answered with 401. */
  createContext(request: FastifyRequest, reply: FastifyReply): Promise<ActivationContext>;
  /** Why a valid operation is not run for this caller; null: it is. */
  refuse(request: OperationRequest, context: ActivationContext): GraphQLError | null;
  report: ReportInternal;
  shortCut: ShortCut;
}

/** `POST /graphql` and `GET /graphql?query=…`, by the GraphQL over HTTP specification; in a browser, the explorer. */
export async function serveGraphql(
  server: FastifyInstance,
  options: GraphqlOverHttp,
): Promise<ApolloServer<ActivationContext>> {
  const known = new KnownOperations<ActivationContext>(options);
  const apollo = new ApolloServer<ActivationContext>({
    schema: options.schema,
    parseOptions: { maxTokens: MAX_TOKENS },
    introspection: true,
    persistedQueries: false,
    // Not needed: a page elsewhere cannot send JSON unasked (see acceptOnlyJson), and GET changes nothing.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: server.log,
    formatError: (_formatted, error) => formatError(asTooLong(error), options.report),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      operationRules(options.refuse),
      known.learnDocuments,
    ],
  });
  await apollo.start();
  acceptOnlyJson(server);
  refuseOtherMethods(server, '/graphql');
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: showExplorer,
    handler: async (request, reply) => {
      // A cache may keep what a GET is answered, and hand it to somebody else.
      if (request.method === 'GET') reply.header('cache-control', 'no-store');
      const context = await options.createContext(request, reply);
      const answer = await known.answer(request, reply, context);
      if (answer !== null) return answer;
      const viaApollo = fastifyApolloHandler(apollo, { context: async () => context });
      const body = await viaApollo.call(server, request, reply);
      known.learnMediaType(request, reply);
      return body;
    },
  });
  return apollo;
}
