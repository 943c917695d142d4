import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { type Audience, checkAudience } from '../accounts/audience.js';
import type { ActivationContext } from '../activations/context.js';
import type { ActivationFilter } from '../activations/lists/activation-inputs.js';
import { activationsCsv } from '../activations/lists/activations-csv.js';
import { invalid } from '../errors.js';
import { Places } from './places.js';

export interface Exports {
  schema: GraphQLSchema;
  /** Refuses a wrong bearer token. */
  createContext(request: FastifyRequest, reply: FastifyReply): Promise<ActivationContext>;
}

/** As for `Query.activations`. */
const AUDIENCE: readonly Audience[] = ['customer', 'staff', 'ACTIVATIONS_READ'];
/** Whoever takes nothing for so long has gone away without a word. */
const STALL_MS = 60_000;

/** `GET /export/activations.csv?filter=…`: what the query answers in pages, as one file; the filter is the same, as JSON. */
export function serveExport(server: FastifyInstance, { schema, createContext }: Exports): void {
  const places = new Places(2);
  server.route({
    method: 'GET',
    url: '/export/activations.csv',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const ask = async () => {
        const context = await createContext(request, reply);
        checkAudience(context.viewer, AUDIENCE);
        return context;
      };
      const context = await ask();
      const filter = readFilter(schema, (request.query as { filter?: unknown }).filter);
      const { user, token } = context.viewer!;
      places.take(user?.id ?? token!.id, reply.raw);
      const pieces = activationsCsv(context, filter, ask);
      // What fails up to the first rows can still be answered as an error.
      const first = [await pieces.next(), await pieces.next()];
      reply.raw.setTimeout(STALL_MS, () => reply.raw.destroy());
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="activations-${day(context.now)}.csv"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(joined(first, pieces), { objectMode: false }));
    },
  });
}

const day = (instant: Date) => instant.toISOString().slice(0, 10);

/** Read by the schema itself, so that both take the same. */
function readFilter(schema: GraphQLSchema, text: unknown): ActivationFilter {
  if (text === undefined) return {};
  try {
    const filter = coerceInputValue(
      JSON.parse(String(text)),
      schema.getType('ActivationFilter') as GraphQLInputType,
      (_path, _value, error) => {
        throw error;
      },
    ) as ActivationFilter | null;
    return filter ?? {};
  } catch (error) {
    throw invalid('filter', `filter is no ActivationFilter as JSON: ${(error as Error).message}`);
  }
}

/** A reader that leaves ends the rest, too. */
async function* joined(first: IteratorResult<string>[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  for (const { done, value } of first) if (!done) yield value;
  yield* rest;
}
