import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { importBuilt, must, Remedy, step } from './steps.mjs';

/** Only root on Debian and its children may install packages; everybody else is told what to do instead. */
const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebian();

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  await must('apt-get update', 'apt-get', ['update', '-qq'], { env });
  await must('apt-get install', 'apt-get', ['install', '-y', '--no-install-recommends', ...patience, ...packages], {
    env,
  });
}

/** Finds a database server for the private database, or installs one where that is our place. */
export async function provideDatabase() {
  // Compiled code of the server: what it will look for is what counts.
  const { findDatabaseProgram } = await importBuilt('server/database/private-server/database-program.js');
  if (findDatabaseProgram() === null && mayInstall()) {
    await step('install MariaDB from the packages of this system (mariadb-server-core, about 100 MB)', () =>
      aptInstall(['mariadb-server-core', 'mariadb-client-core']),
    );
  }
  const program = findDatabaseProgram();
  if (program !== null) return program;
  throw new Remedy(
    [
      'Lastseen needs a MySQL or MariaDB server and found none. There are three ways out:',
      '  - use one that is running: set DATABASE_URL to mysql://user:password@host:port/database',
      '  - install MySQL 8.0+ or MariaDB 10.6+, so that mysqld or mariadbd is on the PATH',
      '  - on Debian or Ubuntu, run this as root once: the server is then installed from the system packages',
    ].join('\n'),
  );
}

/** The server that the tests use: TEST_DATABASE_URL's, or a private one; says which, and answers it. */
export async function provideTestDatabase() {
  if (said) return said;
  const url = process.env.TEST_DATABASE_URL;
  const title = url ? await titleOf(url) : `a private ${(await provideDatabase()).title}, thrown away afterwards`;
  console.log(`  the tests' database is ${title}`);
  said = title;
  return title;
}
let said = '';

async function titleOf(url) {
  const { createConnection } = await import('mysql2/promise');
  const remedy = 'correct TEST_DATABASE_URL, or unset it for a private server.';
  if (!URL.canParse(url)) throw new Remedy(`TEST_DATABASE_URL is not a URL: ${remedy}`);
  const { host } = new URL(url);
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
    const [[{ version }]] = await connection.query('SELECT VERSION() AS version');
    await connection.end();
    return `${version} at ${host}, as TEST_DATABASE_URL says`;
  } catch (error) {
    throw new Remedy(`The database at ${host} does not let us in (${error.code ?? error.message}): ${remedy}`);
  }
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findBrowser() {
  return (
    findProgram(browsers) ?? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isExecutable) ?? null
  );
}

/** Finds a browser for the browser tests, or installs one where that is our place; TEST_BROWSER tells them which. */
export async function provideBrowser() {
  if (findBrowser() === null && mayInstall()) {
    await step('install a browser from the packages of this system (chromium, about 400 MB)', () =>
      aptInstall(['chromium']),
    );
  }
  const browser = findBrowser();
  if (browser !== null) {
    process.env.TEST_BROWSER = browser;
    return;
  }
  throw new Remedy(
    'The browser tests need Chromium or Chrome and found none: install one, so that chromium or google-chrome is on the PATH.',
  );
}

/** Debian's is one program under several names; the package with this one starts no service, redis-server's does. */
const redisPrograms = ['redis-server', 'redis-check-rdb'];

/** Finds a Redis for the tests of several nodes, or installs one where that is our place; TEST_REDIS tells them which. */
export async function provideRedis() {
  if (findProgram(redisPrograms) === null && mayInstall()) {
    await step('install a Redis from the packages of this system (redis-tools, about 5 MB)', () =>
      aptInstall(['redis-tools']),
    );
  }
  const redis = findProgram(redisPrograms);
  if (redis === null) {
    throw new Remedy(
      'The tests of several nodes need redis-server and found none: install it, so that it is on the PATH.',
    );
  }
  process.env.TEST_REDIS = redis;
}

/** The first of these programs that is on the PATH. */
function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
