import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';

/** The built React files with history fallback. */
export async function servePortal(server: FastifyInstance, dir: string): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) {
    server.log.info('The portal is not built: run npm run build');
  } else {
    await server.register(serveStatic, {
      root: dir,
      cacheControl: false,
      // The build has left a compressed copy of each, so that no proxy is needed for a first page that is soon there.
      preCompressed: true,
      setHeaders: (reply, path) => {
        const isHashed = path.includes('/assets/');
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (wantsPage && 'sendFile' in reply && !request.url.startsWith('/assets/')) return reply.sendFile('index.html');
    const { message, extensions } = new AppError('NOT_FOUND', 'There is nothing at this address.');
    return reply.code(404).send({ errors: [{ message, extensions }] });
  });
}
