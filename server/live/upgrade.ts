import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Whether the request may become a socket; otherwise the status to refuse it with. Browsers attach the session cookie
 * whatever page opens the socket, so another site's page is refused here, before anything is believed. Software that sends
 * an Origin of its own has no cookie, and a token to show in `connection_init`.
 */
export function refusal(
  { url = '', headers }: IncomingMessage,
  allowedOrigin: (origin: string | undefined, host: string | undefined) => boolean,
): 403 | 404 | null {
  if (url.split('?', 1)[0] !== '/graphql') return 404;
  return headers.cookie === undefined || allowedOrigin(headers.origin, headers.host) ? null : 403;
}

export function refuse(socket: Duplex, status: 403 | 404 | 503): void {
  socket.on('error', () => socket.destroy());
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
