import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { type DataDirectory, PrivateServerError } from './data-directory.js';
import { endProcess, identify, type ProcessIdentity } from './process-identity.js';

export interface Launch {
  data: DataDirectory;
  dataDir: string;
  url: string;
  /** Run at every start, before the first connection is let in. */
  statements: string[];
  throwAway: boolean;
  signal: AbortSignal;
  /** Told of the process as soon as there is one, and when it is gone. */
  attend(identity: ProcessIdentity | null): void;
}

export interface DatabaseProcess {
  identity: ProcessIdentity;
  /** Fulfilled when the process has ended, with how. */
  ended: Promise<string>;
  end(): Promise<void>;
}

const patienceMs = 4_000;

/** Starts the database server and answers when it lets us in. */
export async function launchDatabase(launch: Launch): Promise<DatabaseProcess> {
  const logFile = join(launch.dataDir, 'mysql.log');
  const initFile = join(launch.dataDir, 'mysql-init.sql');
  writeFileSync(initFile, launch.statements.map((statement) => `${statement};\n`).join(''), { mode: 0o600 });
  // MySQL trusts the process number in here, which by now may belong to anybody; the data lock knows better.
  rmSync(join(launch.data.directory, 'mysql.sock.lock'), { force: true });
  // A file rather than a pipe: a server that outlives us must be able to write its last lines.
  const log = openSync(logFile, 'w', 0o600);
  // Detached: a Ctrl-C in our terminal must not end the database before those who still use it.
  const { path } = launch.data.program;
  const child = spawn(path, serverArguments(launch, initFile), { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<string>((done) => {
    child.on('error', (error) => done(error.message));
    child.on('exit', (code, signal) => done(signal ?? `exit code ${code}`));
  });
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity === null) throw failure(`could not be started (${await ended})`, logFile);
  launch.attend(identity);
  void ended.then(() => launch.attend(null));

  const end = async () => {
    await endProcess(identity, patienceMs);
    await ended;
  };
  try {
    await untilItAnswers(launch, ended, logFile);
  } catch (error) {
    await end();
    throw error;
  } finally {
    rmSync(initFile, { force: true });
  }
  return { identity, ended, end };
}

function serverArguments({ data, url, throwAway }: Launch, initFile: string): string[] {
  return [
    '--no-defaults',
    `--datadir=${data.directory}`,
    `--tmpdir=${data.temporary}`,
    `--init-file=${initFile}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    '--bind-address=127.0.0.1',
    `--port=${new URL(url).port}`,
    // Relative to the data directory: the path of a socket may not be longer than about a hundred bytes.
    '--socket=mysql.sock',
    '--pid-file=mysql.pid',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    '--max-connections=300',
    // 2 survives a crash of the server, but not a power cut.
    `--innodb-flush-log-at-trx-commit=${throwAway ? 2 : 1}`,
    ...(throwAway ? ['--innodb-doublewrite=0'] : []),
    // Nobody replicates from here, and nothing would ever clear the binary logs away.
    '--skip-log-bin',
    '--loose-mysqlx=OFF',
    '--loose-performance-schema=OFF',
    ...(data.program.flavour === 'MySQL' ? ['--secure-file-priv=NULL'] : []),
  ];
}

async function untilItAnswers({ url, signal }: Launch, ended: Promise<string>, logFile: string): Promise<void> {
  let how: string | null = null;
  void ended.then((text) => {
    how = text;
  });
  // No deadline: after a crash the server may have much to replay, and it either answers or ends.
  while (!(await answers(url))) {
    if (how !== null) throw failure(`ended while it started (${how})`, logFile);
    // The server itself would go on trying for minutes.
    if (/Unable to lock|Can't lock/i.test(readFileSync(logFile, 'utf8'))) {
      throw failure('finds its data in use by another database server', logFile);
    }
    await sleep(50, null, { signal });
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 2_000 });
    connection.destroy();
    return true;
  } catch {
    return false;
  }
}

function failure(what: string, logFile: string): PrivateServerError {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-12).join('\n');
  return new PrivateServerError(`The private database server ${what}. The end of its log, ${logFile}:\n${lines}`);
}
