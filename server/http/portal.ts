import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import { type FastifyInstance, fastify } from 'fastify';
import { AppError } from '../errors.js';

/** The built React files with history fallback; nothing it loads comes from elsewhere, and the policy says so. */
export async function servePortal(server: FastifyInstance, dir: string, publicUrl: URL | null): Promise<void> {
  const headers = await securityHeaders(publicUrl?.protocol === 'https:');
  server.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  if (!existsSync(join(dir, 'index.html'))) {
    server.log.info('The portal is not built: run npm run build');
  } else {
    await server.register(serveStatic, {
      root: dir,
      cacheControl: false,
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

/** What helmet says, asked once: it would work out the same headers anew for every answer. */
async function securityHeaders(isHttps: boolean): Promise<Record<string, string>> {
  const model = fastify();
  await model.register(helmet, {
    strictTransportSecurity: isHttps,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets sizes and colours inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        // The explorer's editor runs its language services in workers.
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  model.get('/', (_request, reply) => reply.send());
  const { headers } = await model.inject('/');
  const own = ['content-length', 'connection', 'date'];
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (own.includes(name) ? [] : [[name, String(value)]])),
  );
}
