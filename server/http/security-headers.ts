import helmet from '@fastify/helmet';
import { type FastifyInstance, fastify } from 'fastify';

/** Tells browsers what they would otherwise allow. Nothing that the portal loads comes from elsewhere, and its policy says so. */
export async function sendSecurityHeaders(server: FastifyInstance, publicUrl: URL | null): Promise<void> {
  const isHttps = publicUrl?.protocol === 'https:';
  const ofPages = await headersOfPages(isHttps);
  const ofData = headersOfData(ofPages);
  // What is answered to a POST is never a page. Heartbeats are, and most of what they were answered was the policy of one.
  server.addHook('onRequest', async ({ method }, reply) => void reply.headers(method === 'POST' ? ofData : ofPages));
}

/** Should a browser show it all the same, it shows text that can load nothing and belongs to nobody else's page. */
function headersOfData(ofPages: Record<string, string>): Record<string, string> {
  const kept = ['cross-origin-resource-policy', 'strict-transport-security', 'x-content-type-options'];
  return {
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    ...Object.fromEntries(Object.entries(ofPages).filter(([name]) => kept.includes(name))),
  };
}

/** What helmet says, asked once: it would work out the same headers anew for every answer. */
async function headersOfPages(isHttps: boolean): Promise<Record<string, string>> {
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
