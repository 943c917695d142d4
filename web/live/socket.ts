import { type Client, createClient } from 'graphql-ws';
import { waitToRetry } from './backoff.js';
import { connection } from './connection.js';

/** The server closes with these when the session behind the socket is gone. */
const SESSION_GONE = new Set([4401, 4403]);

/** A dead peer is noticed within these two together: the banner is due 5 s after a loss. */
const PING_EVERY_MS = 2500;
const PONG_WITHIN_MS = 2000;

/**
 * The socket for subscriptions. It opens with the first of them, comes back by itself for as long as one is wanted, and
 * tells `connection` how it is.
 */
export function createSocket(url: string, onSessionGone: () => void): Client {
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    keepAlive: PING_EVERY_MS,
    connectionAckWaitTimeout: 5000,
    // The default gives up at the first refused reconnect, whatever `retryAttempts` says.
    shouldRetry: () => true,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: waitToRetry,
    on: {
      connecting: connection.connecting,
      connected: (_socket, payload) => {
        connection.learned(payload?.push);
        connection.connected();
      },
      ping: (received, payload) => {
        if (received) connection.learned(payload?.push);
        else pongDue = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(pongDue);
      },
      closed: (event) => {
        clearTimeout(pongDue);
        connection.closed();
        if (SESSION_GONE.has((event as CloseEvent).code)) onSessionGone();
      },
    },
  });
  // Without this a pulled cable would show only at the next ping.
  window.addEventListener('offline', () => client.terminate());
  return client;
}
