import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * In a browser the address of the API shows its explorer: a page that somebody opens, not a query. Runs before the
 * caller is known, as the page is the same for everybody.
 */
export async function showExplorer({ method, query, headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isPage = method === 'GET' && !(query as { query?: string }).query && headers.accept?.includes('text/html');
  // The method is there only when the portal is built.
  if (isPage && 'sendFile' in reply) await reply.header('vary', 'accept').sendFile('explorer/index.html');
}
