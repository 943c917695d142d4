import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DatabaseProgram, type Flavour, findDatabaseProgram, findInstallScript } from './database-program.js';

/** A database directory that is ready to be served, and the program that may serve it. */
export interface DataDirectory {
  program: DatabaseProgram;
  directory: string;
  /** Its own: MariaDB removes temporary tables that it finds at its start, and those in /tmp may be a neighbour's. */
  temporary: string;
}

/** Why the private server cannot be had, with what to do; meant to be read by whoever started the process. */
export class PrivateServerError extends Error {
  override name = 'PrivateServerError';
}

/**
 * Finds the database directory below `dataDir`, and makes it where there is none: with a server of the flavour that is
 * wanted, or any. The data lock must be held.
 */
export async function provideDataDirectory(dataDir: string, wanted?: Flavour): Promise<DataDirectory> {
  const directory = join(dataDir, 'mysql');
  // What an interrupted start left: it never got its final name, so nothing of worth is in it.
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('mysql.new-')) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  const temporary = join(dataDir, 'mysql-tmp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const flavour = existsSync(directory) ? flavourOf(directory) : undefined;
  const program = findDatabaseProgram(flavour ?? wanted);
  if (program === null) throw notFound(directory, flavour);
  if (flavour === undefined) await initialise({ program, directory, temporary }, dataDir);
  return { program, directory, temporary };
}

/** MySQL and MariaDB do not read each other's files, so the directory remembers who made it. */
const flavourFile = 'made-by';

function flavourOf(directory: string): Flavour {
  const mark = join(directory, flavourFile);
  const flavour = existsSync(mark) ? readFileSync(mark, 'utf8').trim() : '';
  if (flavour === 'MariaDB' || flavour === 'MySQL') return flavour;
  throw new PrivateServerError(
    `${directory} was not made by Lastseen, so it is left alone. Move it away, or set DATABASE_URL to use another server.`,
  );
}

function notFound(directory: string, flavour: Flavour | undefined): PrivateServerError {
  if (flavour === undefined) {
    return new PrivateServerError(
      'No database server was found: install MySQL 8.0+ or MariaDB 10.6+, or set DATABASE_URL to use one that is running.',
    );
  }
  const program = flavour === 'MariaDB' ? 'mariadbd' : 'mysqld';
  return new PrivateServerError(
    `The data in ${directory} was made by ${flavour}, and ${program} was not found: install it, or move the data away.`,
  );
}

/** Makes an empty database under another name and renames it when it is complete: half a database cannot be found. */
async function initialise({ program, directory, temporary }: DataDirectory, dataDir: string): Promise<void> {
  const draft = join(dataDir, `mysql.new-${process.pid}`);
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${draft}`, `--tmpdir=${temporary}`, ...asRoot];
  if (program.flavour === 'MySQL') {
    await run(program.path, [...common, '--initialize-insecure', '--secure-file-priv=NULL']);
  } else {
    const script = findInstallScript(program);
    if (script === null) {
      throw new PrivateServerError(
        `${program.path} is there, but mariadb-install-db is not: install the rest of MariaDB's server package.`,
      );
    }
    const quiet = ['--skip-test-db', '--skip-name-resolve', '--auth-root-socket-user=root'];
    await run(script, [...common, ...quiet]);
  }
  writeFileSync(join(draft, flavourFile), `${program.flavour}\n`);
  renameSync(draft, directory);
}

async function run(program: string, args: string[]): Promise<void> {
  try {
    await promisify(execFile)(program, args, { maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    const output = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new PrivateServerError(`The database could not be made: ${program} failed.\n${output || message}`);
  }
}
