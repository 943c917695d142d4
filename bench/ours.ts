import { migrate, openDatabase } from '../ormconfig.js';
import { createApp } from '../server/app.js';
import { createLog } from '../server/process/log.js';
import type { Subject } from './subject.js';

/** Our server as server/main.ts starts it in production. */
export async function startOurs(env: NodeJS.ProcessEnv): Promise<Subject> {
  const database = await openDatabase(env.DATABASE_URL!);
  await migrate(database);
  const config = { publicUrl: null, redisUrl: env.REDIS_URL ?? null, appSecrets: [env.APP_SECRET!] };
  const app = await createApp({ config, database, log: createLog('info') });
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
}
