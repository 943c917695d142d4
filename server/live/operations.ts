import { createHash } from 'node:crypto';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { AppError, ERRORS, type ErrorCode, formatError, type ReportInternal } from '../errors.js';
import { asTooLong } from '../limits/request-size.js';
import type { ShortCut } from '../operation.js';
import { Documents } from './documents.js';
import type { LiveEvent } from './event.js';
import type { Reader } from './group.js';
import { type Live, LiveSource } from './live.js';
import type { Peer } from './peer.js';
import { Pending } from './pending.js';

const MAX_SUBSCRIPTIONS_PER_SOCKET = 20;
/** Ids and subscribed documents are kept as long as the subscription is. */
const MAX_ID_LENGTH = 255;
const MAX_SUBSCRIBED_LENGTH = 8 * 1024;

/** What graphql-ws passes on from `prepare` to `execute` or `subscribe`. */
export interface Operation extends ExecutionArgs {
  id: string;
  payload: SubscribePayload;
  caller: Peer;
}

/** Runs what arrives on a socket. Nothing here throws: a faulty operation gets its errors, its siblings live on. */
export class Operations {
  private readonly documents: Documents;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly live: Live,
    private readonly report: ReportInternal,
    /** Why a valid operation is not run; null: it is. */
    private readonly refuse: (
      request: SubscribePayload,
      document: DocumentNode,
      context: unknown,
    ) => GraphQLError | null,
    private readonly shortCut: ShortCut,
  ) {
    this.documents = new Documents(schema);
  }

  prepare(caller: Peer, id: string, payload: SubscribePayload): Operation | readonly GraphQLError[] {
    try {
      if (id.length > MAX_ID_LENGTH) return [new GraphQLError(`The id is longer than ${MAX_ID_LENGTH} characters.`)];
      const document = this.documents.read(payload.query);
      if (!('kind' in document)) return document;
      if (!getOperationAST(document, payload.operationName)) {
        return [new GraphQLError('operationName does not name an operation of the document.')];
      }
      const { schema } = this;
      const { operationName, variables: variableValues } = payload;
      const contextValue = caller.createContext();
      const refusal = this.refuse(payload, document, contextValue);
      if (refusal) return [refusal];
      return { schema, document, operationName, variableValues, contextValue, id, payload, caller };
    } catch (error) {
      return [asGraphQLError(asTooLong(error))];
    }
  }

  /** Of an operation of the kind that there is a short cut for, in a document that was sent before; null: of another. */
  runQuickly(id: string, payload: unknown): ReturnType<ShortCut> {
    if (id.length > MAX_ID_LENGTH || typeof payload !== 'object' || payload === null) return null;
    const { query, operationName, variables, ...others } = payload as Record<string, unknown>;
    const document = typeof query === 'string' ? this.documents.known(query) : undefined;
    if (!document || Object.keys(others).length > 0) return null;
    if (operationName != null && typeof operationName !== 'string') return null;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
    return this.shortCut({ document, operationName, variables: variables as Record<string, unknown> });
  }

  execute(operation: Operation): Promise<ExecutionResult> {
    return operation.caller.connection.run(() => perform(operation));
  }

  /** Authorization and the resolver's `subscribe` run for every reader; only then are executions shared. */
  async subscribe(operation: Operation): Promise<AsyncIterable<never> | ExecutionResult> {
    const { subscriptions } = operation.caller.connection;
    if (subscriptions.size >= MAX_SUBSCRIPTIONS_PER_SOCKET) return refused('RATE_LIMITED', { retryAfterSeconds: 1 });
    if (operation.payload.query.length > MAX_SUBSCRIBED_LENGTH) return refused('QUERY_TOO_COMPLEX');
    const pending = new Pending();
    subscriptions.add(pending);
    pending.onEnd(() => subscriptions.delete(pending));
    const source = await openSource(operation);
    if (source instanceof LiveSource) {
      // It has served; a socket that waits for days keeps only what it waits with.
      operation.contextValue = undefined;
      // The socket may have closed, or the client changed its mind, while the source was opened.
      if (!pending.isEnded) pending.onEnd(this.live.join(source.interest, kindOf(operation), this.reader(operation)));
      return pending;
    }
    pending.end();
    return source;
  }

  format(result: ExecutionResult): FormattedExecutionResult {
    const { errors, ...rest } = result;
    return errors ? { ...rest, errors: this.formatErrors(errors) } : rest;
  }

  formatErrors(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    return errors.map((error) => formatError(error, this.report));
  }

  private reader(operation: Operation): Reader {
    const { connection } = operation.caller;
    const start = Buffer.from(`{"id":${JSON.stringify(operation.id)},"type":"next","payload":`);
    return {
      execute: (events) => this.shared(operation, events),
      isDrained: () => connection.isDrained,
      send: (payload) => connection.pushShared(start, payload),
    };
  }

  /** The part of a `next` message that is the same for every reader of a group. */
  private async shared(operation: Operation, events: LiveEvent[]): Promise<string> {
    const { schema, document, operationName, variableValues, caller } = operation;
    const encode = (result: ExecutionResult) => `${JSON.stringify(this.format(result))}}`;
    try {
      const contextValue = caller.createContext();
      return encode(
        await perform({ schema, document, operationName, variableValues, rootValue: events, contextValue }),
      );
    } catch (error) {
      return encode({ errors: [asGraphQLError(error)] });
    }
  }
}

function refused(code: ErrorCode, details?: Record<string, unknown>): ExecutionResult {
  return { errors: [new AppError(code, ERRORS[code], details)] };
}

async function perform(args: ExecutionArgs): Promise<ExecutionResult> {
  try {
    return await execute(args);
  } catch (error) {
    return { errors: [asGraphQLError(error)] };
  }
}

async function openSource(args: ExecutionArgs): Promise<LiveSource | ExecutionResult> {
  try {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source) || source instanceof LiveSource) return source;
    throw new Error('A subscription must return what live.subscribe() returns.');
  } catch (error) {
    return { errors: [asGraphQLError(error)] };
  }
}

/** A digest, because documents and variables are long and there may be one for each reader. */
function kindOf({ caller, payload: { query, operationName, variables } }: Operation): string {
  const kind = JSON.stringify([caller.visibility, query, operationName ?? null, variables ?? null]);
  return createHash('sha256').update(kind).digest('base64');
}

/** What isn't an answer to the caller is marked, so that `formatError` masks it. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(ERRORS.INTERNAL, { originalError, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}
