import type { Failures } from './accounts/failures.js';
import type { Viewer } from './accounts/viewer.js';
import type { Database } from './database/database.js';
import type { Live } from './live/live.js';

/** What every resolver may use, the same over HTTP and WebSocket. Features extend it with what only they need. */
export interface Context {
  /** From the credential alone; null for the anonymous. */
  viewer: Viewer | null;
  db: Database;
  live: Live;
  failures: Failures;
  /** The instant of this request: every state in one answer is decided at the same moment. */
  now: Date;
  /** In the log and in the audit. */
  requestId: string;
  /** The caller's address, for limits on failures. */
  address: string;
  /** What the caller's program calls itself; null when it doesn't, and on a socket. */
  userAgent: string | null;
  /** Null where no cookie can be set, as on a socket. */
  cookie: { set(secret: string, expiresAt: Date): void; clear(): void } | null;
  /** Loaders of this request, by name: rows are read once per request and never kept longer. */
  loaders: Map<string, unknown>;
}
