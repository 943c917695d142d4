import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';

/** GET and POST have routes of their own. */
export function refuseOtherMethods(server: FastifyInstance, url: string): void {
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    // Ahead of the body, which may be of any kind.
    onRequest: async (_request, reply) => {
      const { message, extensions } = new AppError('VALIDATION_FAILED', 'Use POST, or GET for queries.');
      await reply
        .code(405)
        .header('allow', 'GET, POST')
        .send({ errors: [{ message, extensions }] });
    },
    handler: () => undefined,
  });
}
