import { resolve } from 'node:path';

/** What the process was told. Only this file reads the environment, so this is also the list of what can be told. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** null: run a private server below `dataDir`. */
  readonly databaseUrl: string | null;
  /** null: events stay in this process. */
  readonly redisUrl: string | null;
  /** The first signs, all verify. null: use the one that was generated below `dataDir`. */
  readonly appSecrets: readonly string[] | null;
  readonly publicUrl: URL | null;
  readonly demo: boolean;
  readonly dataDir: string;
}

/** Every fault with its remedy, a line each. Values that may hold a secret are never repeated. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    const count = faults.length === 1 ? 'one setting needs' : `${faults.length} settings need`;
    super([`Lastseen cannot start: ${count} attention.`, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const shortestSecret = 16;

/** `root` is where the data folder goes: the project's own folder, wherever the process was started from. */
export function loadConfig(env: Environment, root = process.cwd()): Config {
  const faults: string[] = [];
  /** A variable that is set to nothing counts as unset: that is what a blank line in an env file means. */
  const read = (name: string) => env[name]?.trim() || null;
  const fault = (text: string) => {
    faults.push(text);
    return null;
  };

  const production = read('NODE_ENV') === 'production';
  const databaseUrl = readDatabaseUrl(read('DATABASE_URL'), fault);
  const config: Config = {
    production,
    host: read('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: readPort(read('PORT'), fault) ?? 4000,
    databaseUrl,
    redisUrl: readRedisUrl(read('REDIS_URL'), fault),
    appSecrets: readAppSecrets(read('APP_SECRET'), production, fault),
    publicUrl: readPublicUrl(read('PUBLIC_URL'), fault),
    demo: readSwitch('DEMO', read('DEMO'), fault) ?? read('DATABASE_URL') === null,
    dataDir: resolve(root, '.data'),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

type Fault = (text: string) => null;

/** Null also where a % encodes nothing: the drivers decode user and password, and fail on it. */
function parseUrl(value: string): URL | null {
  try {
    decodeURIComponent(value);
    return new URL(value);
  } catch {
    return null;
  }
}

function readPort(value: string | null, fault: Fault): number | null {
  if (value === null) return null;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  // 0 lets the system choose a free one, which is what tests want.
  if (port <= 65_535) return port;
  return fault(`PORT is ${JSON.stringify(value)}: give a whole number from 1 to 65535, or leave it unset for 4000.`);
}

function readDatabaseUrl(value: string | null, fault: Fault): string | null {
  if (value === null) return null;
  const shape = 'mysql://user:password@host:port/database';
  const url = parseUrl(value);
  if (url === null) {
    return fault(
      `DATABASE_URL is not a URL: write ${shape}, with special characters percent-encoded (@ is %40, % is %25).`,
    );
  }
  if (url.protocol !== 'mysql:') {
    return fault(`DATABASE_URL starts with ${url.protocol}//: MySQL and MariaDB are both written ${shape}.`);
  }
  const missing = [
    url.username === '' && 'a user',
    url.hostname === '' && 'a host',
    !/^\/[^/]+$/.test(url.pathname) && 'the name of one database',
  ].filter((part) => part !== false);
  if (missing.length === 0) return value;
  return fault(`DATABASE_URL lacks ${missing.join(' and ')}: write ${shape}.`);
}

function readRedisUrl(value: string | null, fault: Fault): string | null {
  if (value === null) return null;
  const url = parseUrl(value);
  if (url !== null && /^rediss?:$/.test(url.protocol) && url.hostname !== '') return value;
  return fault(
    'REDIS_URL is not a Redis address: write redis://host:6379 (rediss:// for TLS), with special characters of a password percent-encoded, or leave it unset.',
  );
}

function readAppSecrets(value: string | null, production: boolean, fault: Fault): string[] | null {
  const remedy = 'make one with `openssl rand -hex 32`';
  if (value === null) {
    if (production) fault(`APP_SECRET is required when NODE_ENV=production: ${remedy} and keep it.`);
    return null;
  }
  const secrets = value.split(',').map((secret) => secret.trim());
  const shortest = production ? shortestSecret : 1;
  const short = secrets.findIndex((secret) => secret.length < shortest);
  if (short === -1) return secrets;
  const which = secrets.length === 1 ? 'APP_SECRET' : `Secret ${short + 1} of ${secrets.length} in APP_SECRET`;
  const what = shortest === 1 ? 'is empty' : `has fewer than ${shortest} characters`;
  return fault(`${which} ${what}: ${remedy}; several are separated by commas.`);
}

function readPublicUrl(value: string | null, fault: Fault): URL | null {
  if (value === null) return null;
  const url = parseUrl(value);
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  return fault('PUBLIC_URL is not a web address: write scheme and host only, like https://licenses.example.com.');
}

function readSwitch(name: string, value: string | null, fault: Fault): boolean | null {
  if (value === null) return null;
  if (value === '0' || value === '1') return value === '1';
  return fault(`${name} is ${JSON.stringify(value)}: give 1 for on, 0 for off, or leave it unset.`);
}
