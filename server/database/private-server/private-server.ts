import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { storedSecret } from '../../process/stored-secret.js';
import { provideDataDirectory } from './data-directory.js';
import { lockData } from './data-lock.js';
import { type DatabaseProcess, type Launch, launchDatabase } from './database-process.js';
import type { Flavour } from './database-program.js';
import { freePort } from './free-port.js';
import { endProcess } from './process-identity.js';
import { startWatchdog } from './watchdog.js';

export interface PrivateServerOptions {
  dataDir: string;
  log: { info(text: string): void; warn(text: string): void; error(text: string): void };
  /** For tests: the data is thrown away afterwards, so it need not survive a power cut. */
  throwAway?: boolean;
  /** Whose server makes the data, where there is none yet; any by default. */
  flavour?: Flavour;
  /** Gives up a start that is under way. */
  signal?: AbortSignal;
}

export interface PrivateServer {
  /** Of the database `lastseen`, for a user that may do everything. */
  url: string;
  /** What runs, like "MariaDB 10.11.6". */
  title: string;
  /** Ends it within five seconds, its data flushed. */
  stop(): Promise<void>;
}

/**
 * A database server of our own below `dataDir`: made on first use, on a free loopback port, restarted when it crashes,
 * and gone when we are, even if we are killed. Throws DataInUseError while another process has it.
 */
export async function startPrivateServer(options: PrivateServerOptions): Promise<PrivateServer> {
  const { dataDir, log } = options;
  const lock = lockData(dataDir);
  const watchdog = startWatchdog();
  const attend = (database: DatabaseProcess['identity'] | null) => {
    watchdog.guard(database?.pid ?? null);
    lock.setDatabase(database);
  };
  const release = () => {
    watchdog.dismiss();
    lock.release();
  };

  try {
    if (lock.orphan !== null) {
      log.warn(`ending the database server that a killed process left behind (process ${lock.orphan.pid})`);
      await endProcess(lock.orphan, 30_000);
    }
    const data = await provideDataDirectory(dataDir, options.flavour);
    const password = storedSecret(join(dataDir, 'mysql-password'));
    const port = await freePort();
    const stopping = new AbortController();
    const launch: Launch = {
      data,
      dataDir,
      url: `mysql://lastseen:${password}@127.0.0.1:${port}/lastseen`,
      statements: ownUser(password),
      throwAway: options.throwAway ?? false,
      signal: AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])]),
      attend,
    };
    let current = await launchDatabase(launch);
    const supervision = superviseDatabase();

    async function superviseDatabase() {
      for (;;) {
        const how = await current.ended;
        if (stopping.signal.aborted) return;
        log.error(`the private database server ended (${how}): starting it again`);
        const next = await relaunch();
        if (next === null) return;
        current = next;
        // It may have come up in the very moment in which somebody decided to stop, and ended only the one before.
        if (stopping.signal.aborted) await next.end();
        else log.info('the private database server is back');
      }
    }

    async function relaunch(): Promise<DatabaseProcess | null> {
      for (let pauseMs = 500; !stopping.signal.aborted; pauseMs = Math.min(pauseMs * 2, 15_000)) {
        try {
          return await launchDatabase(launch);
        } catch (error) {
          if (!stopping.signal.aborted) log.error((error as Error).message);
          await sleep(pauseMs, null, { signal: stopping.signal }).catch(() => undefined);
        }
      }
      return null;
    }

    return {
      url: launch.url,
      title: data.program.title,
      async stop() {
        stopping.abort();
        await current.end();
        await supervision;
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Only who knows the password gets in, from this machine; set at every start, so that a lost password heals itself. */
function ownUser(password: string): string[] {
  return [
    `CREATE USER IF NOT EXISTS 'lastseen'@'127.0.0.1' IDENTIFIED BY '${password}'`,
    `ALTER USER 'lastseen'@'127.0.0.1' IDENTIFIED BY '${password}'`,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}'`,
    "GRANT ALL PRIVILEGES ON *.* TO 'lastseen'@'127.0.0.1' WITH GRANT OPTION",
    'CREATE DATABASE IF NOT EXISTS lastseen CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci',
  ];
}
