import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import type { Browser } from 'playwright-core';
import { migrate, openDatabase } from '../ormconfig.js';
import { startPrivateServer } from '../server/database/private-server/private-server.js';
import { launchBrowser } from './browser.js';
import { Child } from './child.js';
import { Haproxy } from './growth/haproxy.js';
import type { Job, Outcome } from './load/jobs.js';
import { type Fleet, type FleetSize, seedFleet } from './seed.js';
import type { Settings } from './settings.js';

export interface Usage {
  cpuMs: number;
  rss: number;
  heapUsed: number;
}

export interface Server {
  url: string;
  usage(message?: { publish?: number; collect?: boolean }): Promise<Usage>;
  stop(): Promise<void>;
}

/** What all scenarios measure in: one durable database, servers and a load generator in processes of their own. */
export class World {
  private readonly secret = randomBytes(32).toString('hex');
  private readonly children: Child[] = [];
  private readonly loaders = new Map<string, Promise<Child>>();
  private chromium: Promise<Browser> | null = null;
  private hundredThousand: Promise<Fleet> | null = null;

  private constructor(
    readonly settings: Settings,
    readonly databaseUrl: string,
    readonly databaseTitle: string,
    readonly db: Connection,
    private readonly folder: string,
    private readonly stopDatabase: () => Promise<void>,
  ) {}

  static async open(settings: Settings): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'lastseen-bench-'));
    const silent = () => undefined;
    const log = { info: silent, warn: silent, error: console.error };
    const server = await startPrivateServer({ dataDir: folder, log });
    const database = await openDatabase(server.url);
    await migrate(database);
    await database.close();
    const db = await mysql.createConnection({ uri: server.url, timezone: 'Z', charset: 'utf8mb4_bin' });
    return new World(settings, server.url, server.title, db, folder, () => server.stop());
  }

  /** The 100,000 activations that the goals are about: 200 customers with a license for 500 devices each. Fewer in a quick run. */
  fleet(): Promise<Fleet> {
    this.hundredThousand ??= this.seed({
      customers: 200,
      licensesPerCustomer: 1,
      activationsPerLicense: this.settings.fleetDevices,
    });
    return this.hundredThousand;
  }

  seed(size: FleetSize): Promise<Fleet> {
    return seedFleet(this.db, size, this.secret, this.folder);
  }

  /** Starts one of the subjects of serve.ts. */
  async serve(subject: string, execArgv: string[] = [], more: Record<string, string> = {}): Promise<Server> {
    const profile = this.settings.profileDir ? ['--cpu-prof', `--cpu-prof-dir=${this.settings.profileDir}`] : [];
    const env = { DATABASE_URL: this.databaseUrl, APP_SECRET: this.secret, ...more };
    const options = [...execArgv, ...(subject.startsWith('our') ? profile : [])];
    const { child, hello } = await Child.start('./serve.js', [subject], env, options);
    this.children.push(child);
    return {
      url: hello.url as string,
      usage: (message = {}) => child.ask<Usage>(message),
      stop: () => child.stop(),
    };
  }

  /** Sockets that stay for several measures, and work that theirs must not delay, have a load generator to themselves. */
  async load(job: Job, loader = ''): Promise<Outcome> {
    const started = this.loaders.get(loader) ?? Child.start('./load/main.js', []).then(({ child }) => child);
    this.loaders.set(loader, started);
    const { outcome } = await (await started).ask<{ outcome: Outcome }>(job);
    return outcome;
  }

  /** A file with these values, one a line, for the load generator. */
  valueFile(values: readonly string[]): string {
    const file = join(this.folder, `values-${randomBytes(4).toString('hex')}`);
    writeFileSync(file, `${values.join('\n')}\n`);
    return file;
  }

  browser(): Promise<Browser> {
    this.chromium ??= launchBrowser();
    return this.chromium;
  }

  haproxy(backends: readonly string[]): Promise<Haproxy> {
    return Haproxy.start(this.folder, backends);
  }

  /** A file with at most so many lines of those, spread evenly. */
  async sampleOf(files: readonly string[], count: number): Promise<string> {
    const lines = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).flatMap((text) =>
      text.trim().split('\n'),
    );
    const every = Math.max(1, lines.length / count);
    return this.valueFile(
      Array.from({ length: Math.min(count, lines.length) }, (_, i) => lines[Math.floor(i * every)]!),
    );
  }

  /** A counter of the database server, since its start. */
  async status(name: string): Promise<number> {
    const [rows] = await this.db.query<RowDataPacket[]>('SHOW GLOBAL STATUS LIKE ?', [name]);
    return Number(rows[0]?.Value);
  }

  /** As a power cut would: nothing is written any more. It starts again by itself, and `db` is not connected to that. */
  async killDatabase(): Promise<void> {
    const [rows] = await this.db.query<RowDataPacket[]>('SELECT @@pid_file AS file');
    this.db.on('error', () => undefined);
    process.kill(Number(readFileSync(rows[0]?.file, 'utf8')), 'SIGKILL');
  }

  /** Ends the servers, so that the next scenario has the machine for its own. */
  async clear(): Promise<void> {
    await (await this.chromium?.catch(() => null))?.close();
    this.chromium = null;
    const loaders = [...this.loaders.values()];
    this.loaders.clear();
    await Promise.all(loaders.map(async (loader) => (await loader).stop()));
    await Promise.all(this.children.splice(0).map((child) => child.stop()));
  }

  async close(): Promise<void> {
    await this.clear();
    await this.db.end().catch(() => undefined);
    await this.stopDatabase();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
