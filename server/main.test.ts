import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { isRunning, type ProcessIdentity } from './database/private-server/process-identity.js';
import { Installation } from './testing/real-process.js';
import { createEmptyDatabase } from './testing/test-database.js';

let installation: Installation;

beforeAll(async () => {
  installation = await Installation.make();
});

afterEach(() => installation.quiet());
afterAll(() => installation.remove());

async function untilGone(identity: ProcessIdentity): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (isRunning(identity)) {
    if (Date.now() > deadline) throw new Error(`process ${identity.pid} is still there`);
    await sleep(50);
  }
}

describe('a first start', () => {
  it('finds a database, prints where it is and how to sign in, and is ready', async () => {
    const lastseen = installation.start();
    const url = await lastseen.up();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(lastseen.output).toContain(`${url}/graphql`);
    for (const signIn of ['ada@acme.example', 'demo-globex-1', 'staff@lastseen.example']) {
      expect(lastseen.output).toContain(signIn);
    }
  });

  it('keeps the sign-ins to itself when there is no demo', async () => {
    const lastseen = installation.start({ DEMO: '0' });
    await lastseen.up();
    expect(lastseen.output).not.toContain('ada@acme.example');
  });
});

describe('Ctrl-C', () => {
  it('stops everything within five seconds, leaves no process behind, and is no failure', async () => {
    const lastseen = installation.start();
    await lastseen.up();
    const { database } = installation;
    const since = Date.now();
    lastseen.pressCtrlC();
    expect(await lastseen.ended).toBe(0);
    expect(Date.now() - since).toBeLessThan(5_000);
    expect(isRunning(database)).toBe(false);
    expect(existsSync(join(installation.folder, '.data/owner.json'))).toBe(false);
  });

  it('stops a start that is under way, too', async () => {
    const lastseen = installation.start();
    await lastseen.says('private database');
    const { database } = installation;
    lastseen.pressCtrlC();
    expect(await lastseen.ended).toBe(0);
    await untilGone(database);
    expect(lastseen.output).not.toContain('Error');
  });
});

describe('a process that is killed', () => {
  it('takes its database with it, and the next start finds everything as it was', async () => {
    const killed = installation.start();
    await killed.up();
    const { database } = installation;
    killed.kill();
    expect(await killed.ended).toBe('SIGKILL');
    await untilGone(database);
    const url = await installation.start().up();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});

describe('a start that cannot be', () => {
  let occupied: Server | null = null;

  afterEach(() => {
    occupied?.close();
    occupied = null;
  });

  async function refusal(env: Record<string, string>): Promise<string> {
    const lastseen = installation.start(env);
    expect(await lastseen.ended).toBe(1);
    expect(lastseen.output).not.toMatch(/^\s+at /m);
    return lastseen.output;
  }

  it('names every fault of the environment before anything is started', async () => {
    const output = await refusal({ PORT: 'http', PUBLIC_URL: 'example.com' });
    expect(output).toContain('PORT');
    expect(output).toContain('PUBLIC_URL');
    expect(existsSync(join(installation.folder, '.data/owner.json'))).toBe(false);
  });

  it('says that one is running already, and leaves that one alone', async () => {
    const first = installation.start();
    const url = await first.up();
    expect(await refusal({})).toContain(
      `already running on the data in ${installation.folder}/.data, as process ${first.pid}`,
    );
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('says that the port is taken, and leaves no database behind', async () => {
    occupied = createServer();
    await new Promise<void>((done) => occupied?.listen(0, '127.0.0.1', done));
    const port = String((occupied.address() as { port: number }).port);
    expect(await refusal({ PORT: port })).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(existsSync(join(installation.folder, '.data/owner.json'))).toBe(false);
  });

  it('says that nobody knows the host to listen at, which is not the database’s', async () => {
    expect(await refusal({ HOST: 'nobody.invalid' })).toContain('nobody.invalid is no address of this machine');
  });

  it('says that no database answers, without the password', async () => {
    const output = await refusal({ DATABASE_URL: 'mysql://app:hunter2@127.0.0.1:1/lastseen' });
    expect(output).toContain('No database answers at 127.0.0.1:1');
    expect(output).not.toContain('hunter2');
  });

  it('says that the database refuses the password, or does not exist', async () => {
    const wrong = Object.assign(new URL(process.env.TEST_DATABASE_URL ?? ''), {
      username: 'nobody',
      password: 'hunter2',
      pathname: '/lastseen',
    });
    expect(await refusal({ DATABASE_URL: wrong.href })).toContain('refuses this user or password');
    const missing = Object.assign(new URL(process.env.TEST_DATABASE_URL ?? ''), { pathname: '/no_such_database' });
    expect(await refusal({ DATABASE_URL: missing.href })).toContain('There is no database "no_such_database"');
  });

  describe('on a database that', () => {
    let url: URL;
    let drop: () => Promise<void>;
    let connection: Connection;
    beforeEach(async () => {
      const empty = await createEmptyDatabase();
      ({ drop } = empty);
      url = new URL(empty.url);
      connection = await createConnection(url.href);
    });
    afterEach(async () => {
      await connection.end();
      await drop();
    });

    it('it may not make tables in, asks for the privileges', async () => {
      const username = `reader${url.pathname.slice(-8)}`;
      await connection.query("CREATE USER ?@'%' IDENTIFIED BY 'hunter2'", [username]);
      await connection.query("GRANT SELECT ON ??.* TO ?@'%'", [url.pathname.slice(1), username]);
      Object.assign(url, { username, password: 'hunter2' });
      expect(await refusal({ DATABASE_URL: url.href })).toContain('grant it all privileges there');
      await connection.query("DROP USER ?@'%'", [username]);
    });

    it('another program was first in, adds nothing to it', async () => {
      await connection.query('CREATE TABLE customers (id INT PRIMARY KEY)');
      // Laravel's, which has the name of ours.
      await connection.query('CREATE TABLE migrations (id INT PRIMARY KEY, migration VARCHAR(255), batch INT)');
      await connection.query("INSERT INTO migrations VALUES (1, '2014_10_12_000000_create_users_table', 1)");
      expect(await refusal({ DATABASE_URL: url.href })).toContain('tables of another program (customers, migrations)');
      expect((await connection.query<RowDataPacket[]>('SHOW TABLES'))[0]).toHaveLength(2);
    });
  });
});
