import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Database } from '../database/database.js';

/** What operators ask a node: does it live, can it serve, how is it doing. */
export function serveHealth(server: FastifyInstance, database: Database, metrics: Registry): void {
  server.get('/health/live', (_request, reply) => reply.send({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const fault = await database.fault();
    return reply.code(fault ? 503 : 200).send({ status: fault ?? 'ready' });
  });
  server.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
}
