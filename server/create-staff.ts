import { randomBytes } from 'node:crypto';
import { migrate, openDatabase } from '../ormconfig.js';
import { createUser } from './accounts/create-user.js';
import { UserRole } from './accounts/user.js';
import { SYSTEM } from './audit/actor.js';
import { type Config, loadConfig } from './config.js';
import { startPrivateServer } from './database/private-server/private-server.js';
import { AppError } from './errors.js';
import { createLog } from './process/log.js';
import { explainStartFault } from './process/start-fault.js';

/**
 * `npm run staff -- you@example.com "Your Name"`: where there is no demo data, somebody has to be the first who can
 * sign in and make the others. For whoever can reach the database, beside running nodes as well; the private server
 * has one process at a time, so there it runs ahead of the first start, or between two.
 */
const [email, name, ...others] = process.argv.slice(2);

let config: Config | null = null;
try {
  if (!email || !name || others.length > 0) {
    throw new AppError('VALIDATION_FAILED', 'Say who: npm run staff -- you@example.com "Your Name"');
  }
  config = loadConfig(process.env);
  const password = await createStaff(config, email, name);
  console.log(`\n  Sign in as ${email} with ${password}, and change it in the settings.\n`);
} catch (error) {
  const said = error instanceof AppError ? error.message : explainStartFault(error, config);
  console.error(`\n${said ?? (error as Error).stack ?? error}\n`);
  process.exitCode = 1;
}

/** Answers the password. */
async function createStaff({ databaseUrl, dataDir }: Config, email: string, name: string): Promise<string> {
  const server = databaseUrl === null ? await startPrivateServer({ dataDir, log: createLog('warn') }) : null;
  try {
    const database = await openDatabase(databaseUrl ?? server!.url, { poolSize: 2 });
    try {
      await migrate(database);
      const password = randomBytes(12).toString('base64url');
      await createUser(database, { email, name, password, role: UserRole.STAFF }, SYSTEM);
      return password;
    } finally {
      await database.close();
    }
  } finally {
    await server?.stop();
  }
}
