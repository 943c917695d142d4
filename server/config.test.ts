import { ConfigError, loadConfig } from './config.js';

const secret = 'a secret of at least 32 characters';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('an empty environment', () => {
  it('is a private server with demo data on the loopback interface', () => {
    expect(loadConfig({}, '/srv/lastseen')).toEqual({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      redisUrl: null,
      appSecrets: null,
      publicUrl: null,
      demo: true,
      dataDir: '/srv/lastseen/.data',
    });
  });

  it('is what blank variables mean, too', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ', APP_SECRET: '', DEMO: '' })).toEqual(loadConfig({}));
  });
});

describe('a full environment', () => {
  it('is read as it stands', () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      PORT: '8080',
      DATABASE_URL: 'mysql://app:p%40ss@db.internal:3307/lastseen',
      REDIS_URL: 'rediss://cache.internal:6380',
      APP_SECRET: `${secret}, ${secret} of last year`,
      PUBLIC_URL: 'https://licenses.example.com',
      DEMO: '1',
    });
    expect(config).toMatchObject({ production: true, host: '0.0.0.0', port: 8080, demo: true });
    expect(config.databaseUrl).toBe('mysql://app:p%40ss@db.internal:3307/lastseen');
    expect(config.redisUrl).toBe('rediss://cache.internal:6380');
    expect(config.appSecrets).toEqual([secret, `${secret} of last year`]);
    expect(config.publicUrl?.origin).toBe('https://licenses.example.com');
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });
});

it('leaves the demo off on a database that somebody else keeps, unless it is asked for', () => {
  const DATABASE_URL = 'mysql://app@127.0.0.1/lastseen';
  expect(loadConfig({ DATABASE_URL }).demo).toBe(false);
  expect(loadConfig({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
  expect(loadConfig({ DEMO: '0' }).demo).toBe(false);
});

it('demands a secret in production and nowhere else', () => {
  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('APP_SECRET is required')]);
  expect(faultsOf({ NODE_ENV: 'production', APP_SECRET: secret })).toEqual([]);
});

it.each(['abc', '-1', '70000', '80.5', '4000x', '1e3'])('refuses the port %s', (PORT) => {
  expect(faultsOf({ PORT })).toEqual([expect.stringContaining('PORT')]);
});

it.each([
  ['localhost:3306', 'starts with localhost:'],
  ['not a url', 'is not a URL'],
  ['mysql://app:50%off@db/lastseen', '% is %25'],
  ['postgres://app:word@db/lastseen', 'starts with postgres:'],
  ['mysql://app:word@db:3306', 'lacks the name of one database'],
  ['mysql://app:word@db:3306/', 'lacks the name of one database'],
  ['mysql://db:3306/lastseen', 'lacks a user'],
])('refuses the database %s', (DATABASE_URL, reason) => {
  expect(faultsOf({ DATABASE_URL })).toEqual([expect.stringContaining(reason)]);
});

it.each(['http://cache:6379', 'cache', 'redis://', 'redis://:50%off@cache'])(
  'refuses the Redis address %s',
  (REDIS_URL) => {
    expect(faultsOf({ REDIS_URL })).toEqual([expect.stringContaining('REDIS_URL')]);
  },
);

it.each(['licenses.example.com', 'ftp://example.com', 'https://example.com/portal', 'https://me@example.com'])(
  'refuses the public address %s',
  (PUBLIC_URL) => {
    expect(faultsOf({ PUBLIC_URL })).toEqual([expect.stringContaining('PUBLIC_URL')]);
  },
);

it('refuses a short or a forgotten secret, and says which one', () => {
  const production = { NODE_ENV: 'production', APP_SECRET: 'short' };
  expect(faultsOf(production)).toEqual([expect.stringContaining('APP_SECRET has fewer than 16')]);
  expect(faultsOf({ APP_SECRET: 'short' })).toEqual([]);
  expect(faultsOf({ APP_SECRET: `${secret},` })).toEqual([expect.stringContaining('Secret 2 of 2')]);
});

it('lists every fault at once, a line each, and repeats nothing that may be secret', () => {
  const env = {
    PORT: 'http',
    DATABASE_URL: 'postgres://app:hunter2@db/lastseen',
    REDIS_URL: 'http://:hunter3@cache',
    APP_SECRET: 'hunter2,',
    PUBLIC_URL: 'example.com',
    DEMO: 'yes',
  };
  expect(() => loadConfig(env)).toThrow(ConfigError);
  expect(faultsOf(env)).toHaveLength(6);
  const message = new ConfigError(faultsOf(env)).message;
  expect(message.split('\n')).toHaveLength(7);
  for (const name of Object.keys(env)) expect(message).toContain(name);
  expect(message).not.toMatch(/hunter/);
});
