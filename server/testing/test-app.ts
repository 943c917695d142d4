import { openDatabase } from '../../ormconfig.js';
import { createApp } from '../app.js';
import type { Database } from '../database/database.js';
import { createLog } from '../process/log.js';
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
  /** What timers do in the real process. */
  sweep(): Promise<void>;
  sample(): Promise<void>;
  close(): Promise<void>;
}

interface TestAppOptions {
  portalDir?: string;
  redisUrl?: string;
  /** Another test app's: this one is a second node on it. */
  databaseUrl?: string;
}

export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { portalDir, redisUrl = null } = options;
  const {
    url: databaseUrl,
    database,
    drop,
  } = await (options.databaseUrl ? share(options.databaseUrl) : createTestDatabase());
  const logged: Record<string, unknown>[] = [];
  const log = createLog('warn', { write: (line: string) => void logged.push(JSON.parse(line)) });
  const config = { publicUrl: null, redisUrl, appSecrets: [TEST_SECRET] };
  const app = await createApp({ config, database, log, ...(portalDir && { portalDir }) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    database,
    databaseUrl,
    logged,
    anonymous: new Caller(url),
    sweep: () => app.sweep(),
    sample: () => app.sample(),
    async close() {
      await app.close();
      await drop();
    },
  };
}

async function share(url: string): Promise<Awaited<ReturnType<typeof createTestDatabase>>> {
  const database = await openDatabase(url);
  return { url, database, drop: () => database.close() };
}
