import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, execute, type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { formatError, type ReportInternal } from '../errors.js';
import type { OperationRequest, ShortCut } from '../operation.js';
import { Recent } from '../recent.js';
import { RecentDocuments } from '../recent-documents.js';

const MAX_MEDIA_TYPES = 500;

interface Options<C> {
  schema: GraphQLSchema;
  refuse(request: OperationRequest, context: C): GraphQLError | null;
  report: ReportInternal;
  shortCut: ShortCut;
}

/**
 * A short cut past Apollo for requests like those that it has answered before: the same document, asked for in the same
 * media types. Software sends one document all its life. Whatever is not plainly alike, or not answered with data, is
 * left to Apollo, as if there were no short cut; nothing has run by then.
 */
export class KnownOperations<C extends BaseContext> {
  /** By its text: what Apollo has parsed, validated and run. */
  private readonly documents = new RecentDocuments();
  /** By the value of `Accept`: the media type that Apollo chose. */
  private readonly mediaTypes = new Recent<string | undefined, string>(MAX_MEDIA_TYPES);

  constructor(private readonly options: Options<C>) {}

  /** Tells which documents Apollo has run. */
  readonly learnDocuments: ApolloServerPlugin<C> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ source, document, response: { body } }) => {
        const hasRun = body.kind === 'single' && body.singleResult.data !== undefined;
        if (hasRun && source && document) this.documents.keep(source, document);
      },
    }),
  };

  learnMediaType(request: FastifyRequest, reply: FastifyReply): void {
    const type = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof type === 'string') this.mediaTypes.set(request.headers.accept, type);
  }

  /** The body of the answer, with the reply's head set; null: this one is for Apollo. */
  async answer(request: FastifyRequest, reply: FastifyReply, context: C): Promise<string | null> {
    const mediaType = this.mediaTypes.get(request.headers.accept);
    const asked = request.method === 'POST' && mediaType ? plainRequest(request.body) : null;
    const document = asked && this.documents.get(asked.query);
    if (!asked || !document) return null;
    const { operationName, variables } = asked;
    const operation = { document, operationName, variables };
    const result = await (this.options.shortCut(operation) ?? this.execute(operation, context));
    if (result === null) return null;
    if (typeof result !== 'string' && result.data === undefined) return null;
    reply.header('content-type', mediaType);
    if (typeof result === 'string') return `${result}\n`;
    const errors = result.errors?.map((error) => formatError(error, this.options.report));
    return `${JSON.stringify({ errors, data: result.data })}\n`;
  }

  private execute(operation: OperationRequest, context: C): ExecutionResult | Promise<ExecutionResult> | null {
    const { document, operationName, variables } = operation;
    const kind = getOperationAST(document, operationName)?.operation;
    if (kind !== 'query' && kind !== 'mutation') return null;
    const { schema, refuse } = this.options;
    if (refuse(operation, context)) return null;
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  }
}

interface PlainRequest {
  query: string;
  operationName: string | null | undefined;
  variables: Record<string, unknown> | null | undefined;
}

/** Null for what Apollo would refuse, or has more to do for. */
function plainRequest(body: unknown): PlainRequest | null {
  if (!isRecord(body) || 'extensions' in body) return null;
  const { query, operationName, variables } = body;
  if (typeof query !== 'string') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  return { query, operationName, variables };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
