import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate, openDatabase } from '../ormconfig.js';
import { User } from './accounts/user.js';
import { createApp } from './app.js';
import { type Config, loadConfig } from './config.js';
import { startPrivateServer } from './database/private-server/private-server.js';
import { DEMO_USERS } from './demo/demo-data.js';
import { startFleet } from './demo/fleet.js';
import { seedDemo } from './demo/seed.js';
import { createLog } from './process/log.js';
import { localUrl, step, welcome } from './process/progress.js';
import { Shutdown } from './process/shutdown.js';
import { explainStartFault } from './process/start-fault.js';
import { storedSecret } from './process/stored-secret.js';

/** Below the project's folder, this file is dist/server/main.js. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const log = createLog(process.env.NODE_ENV === 'production' ? 'info' : 'warn');
const shutdown = new Shutdown(log);

let config: Config | null = null;
try {
  config = loadConfig(process.env, root);
  const starting = start(config);
  shutdown.onSignals(starting);
  await starting;
} catch (error) {
  // Who asked for the end while we started gets it from there, and no explanation.
  if (!shutdown.asked.aborted) {
    console.error(`\n${explainStartFault(error, config) ?? (error as Error).stack ?? error}\n`);
    await shutdown.exit(1);
  }
}

async function start(config: Config): Promise<void> {
  const databaseUrl = config.databaseUrl ?? (await startDatabase(config));
  shutdown.asked.throwIfAborted();

  const database = await openDatabase(databaseUrl);
  shutdown.add('database connections', () => database.close());
  await step('tables', () => migrate(database));
  shutdown.asked.throwIfAborted();

  const isDemo =
    config.demo &&
    (await step(
      'demo data',
      () => seedDemo(database),
      (ours) => (ours ? '' : 'left out, this database has other data'),
    ));
  shutdown.asked.throwIfAborted();

  const appSecrets = config.appSecrets ?? [storedSecret(join(config.dataDir, 'app-secret'))];
  const app = await createApp({ config: { ...config, appSecrets }, database, log, portalDir: join(root, 'dist/web') });
  shutdown.add('application', () => app.close());
  const listening = await app.listen({ host: config.host, port: config.port });
  shutdown.asked.throwIfAborted();

  const url = localUrl(listening);
  if (isDemo) {
    const fleet = startFleet({ url, log });
    shutdown.add('demo fleet', () => fleet.stop());
  }
  log.info({ listening }, 'listening');
  const isSomebodyThere = await database.run((manager) => manager.exists(User));
  console.log(welcome(config.publicUrl?.origin ?? url, isDemo ? DEMO_USERS : [], !isSomebodyThere));
}

async function startDatabase({ dataDir }: Config): Promise<string> {
  const options = { dataDir, log, signal: shutdown.asked };
  const server = await step(
    'private database',
    () => startPrivateServer(options),
    ({ title }) => title,
  );
  shutdown.add('private database', () => server.stop());
  return server.url;
}
