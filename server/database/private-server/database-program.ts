import { execFileSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export type Flavour = 'MariaDB' | 'MySQL';

/** A database server that is installed on this machine. */
export interface DatabaseProgram {
  path: string;
  flavour: Flavour;
  /** As the program tells it, like "MariaDB 10.11.6". */
  title: string;
}

/** Where packages put servers when they are not on the PATH: Debian for all but root, Homebrew, Oracle's archives. */
const homes = [
  '/usr/sbin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/opt/mysql/bin',
];

/** The first `mariadbd` or `mysqld` that runs here; with a flavour, the first of that flavour. */
export function findDatabaseProgram(flavour?: Flavour, searchPath = process.env.PATH ?? ''): DatabaseProgram | null {
  for (const folder of new Set([...searchPath.split(delimiter).filter(Boolean), ...homes])) {
    for (const name of ['mariadbd', 'mysqld']) {
      const program = inspect(join(folder, name));
      if (program !== null && (flavour ?? program.flavour) === program.flavour) return program;
    }
  }
  return null;
}

/** The script that comes with MariaDB's server and makes its first data; null where it is not installed. */
export function findInstallScript(program: DatabaseProgram): string | null {
  const besides = [dirname(program.path), dirname(realpathSync(program.path))];
  const folders = besides.flatMap((folder) => [folder, join(folder, '../bin'), join(folder, '../scripts')]);
  for (const folder of [...folders, ...(process.env.PATH ?? '').split(delimiter)]) {
    for (const name of ['mariadb-install-db', 'mysql_install_db']) {
      if (isExecutable(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

function inspect(path: string): DatabaseProgram | null {
  if (!isExecutable(path)) return null;
  try {
    const answer = execFileSync(path, ['--no-defaults', '--version'], {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 10_000,
    });
    const flavour = /mariadb/i.test(answer) ? 'MariaDB' : 'MySQL';
    return { path, flavour, title: `${flavour} ${/(\d+\.\d+\.\d+)/.exec(answer)?.[1] ?? ''}`.trim() };
  } catch {
    // Something of that name that cannot even tell its version would not run either.
    return null;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
