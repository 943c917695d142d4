import { pino } from 'pino';
import { createApp } from '../app.js';
import type { Database } from '../database/database.js';
import { Caller } from './caller.js';
import { createTestDatabase } from './test-database.js';

export const TEST_SECRET = 'a secret for tests, 32 characters';

/** The real application on a free port, with a database of its own and a clock that tests move. */
export interface TestApp {
  url: string;
  database: Database;
  databaseUrl: string;
  /** What the log said, a parsed line each. */
  logged: Record<string, unknown>[];
  /** Somebody without credentials: software, or a person before signing in. */
  anonymous: Caller;
  close(): Promise<void>;
}

export async function createTestApp({ portalDir }: { portalDir?: string } = {}): Promise<TestApp> {
  const { url: databaseUrl, database, drop } = await createTestDatabase();
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const config = { publicUrl: null, appSecrets: [TEST_SECRET] };
  const app = await createApp({ config, database, log, ...(portalDir && { portalDir }) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    database,
    databaseUrl,
    logged,
    anonymous: new Caller(url),
    async close() {
      await app.close();
      await drop();
    },
  };
}
