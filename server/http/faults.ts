import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ERRORS, type ErrorCode, formatError, type ReportInternal } from '../errors.js';
import { MAX_BODY_BYTES } from '../limits/request-size.js';

/** What Fastify refuses before GraphQL sees it. Bodies are neither logged nor repeated. */
const REFUSALS: Record<number, string> = {
  400: 'The body is not valid JSON.',
  413: `The body is larger than ${MAX_BODY_BYTES / 1024} KB.`,
  415: 'Send the body as application/json, not compressed.',
};

/** Every fault is answered in the shape of GraphQL errors, with a code of the closed list. */
export function answerFaults(server: FastifyInstance, report: ReportInternal): void {
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error instanceof AppError ? (STATUS[error.code] ?? 400) : (error.statusCode ?? 500);
    const known =
      error instanceof AppError || status >= 500
        ? error
        : new AppError('VALIDATION_FAILED', REFUSALS[status] ?? ERRORS.VALIDATION_FAILED);
    // RFC 9110 section 15.5.2: whoever is refused for their credentials is told which would do.
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    // Fastify hangs up on who may still be sending; they would hear of that instead of their fault. Node drops the rest.
    reply.removeHeader('connection');
    return reply.code(status).send({ errors: [formatError(known, report)] });
  });
}

/** A path that no route can be looked up for: Fastify asks here ahead of every hook. */
export function answerBadUrl(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { message, extensions } = new AppError('VALIDATION_FAILED', 'The path is not valid.');
  void reply
    .code(400)
    .header('x-request-id', request.id)
    .send({ errors: [{ message, extensions }] });
}

/** What Node says about it; anything else is no HTTP. */
const BROKEN: Record<string, [status: number, message: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are longer than 16 KB.'],
};

/** What never becomes a request: Node gives the connection up, and asks here for its last words. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const [status, text] = BROKEN[error.code ?? ''] ?? [400, 'The request is not valid HTTP.'];
  const { message, extensions } = new AppError('VALIDATION_FAILED', text);
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8`;
  if (socket.writable) socket.write(`${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  socket.destroy();
}

/** Of what is refused outside of GraphQL, where 400 says it all otherwise. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPE: 403,
  RATE_LIMITED: 429,
};
