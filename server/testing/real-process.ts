import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { ProcessIdentity } from '../database/private-server/process-identity.js';

/** A folder in which `main.ts` and `create-staff.ts` run as after a build, but with a `.data` of its own. */
export class Installation {
  private readonly started: RealProcess[] = [];

  private constructor(readonly folder: string) {}

  static async make(): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'lastseen-main-'));
    await build({
      entryPoints: [resolve('server/main.ts'), resolve('server/create-staff.ts')],
      outdir: join(folder, 'dist/server'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      packages: 'external',
      sourcemap: true,
    });
    mkdirSync(join(folder, 'dist/web'));
    writeFileSync(join(folder, 'dist/web/index.html'), '<title>Portal</title>');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return new Installation(folder);
  }

  start(env: Record<string, string> = {}): RealProcess {
    return this.run(['dist/server/main.js'], env);
  }

  createStaff(words: readonly string[], env: Record<string, string>): RealProcess {
    return this.run(['dist/server/create-staff.js', ...words], env);
  }

  private run(command: readonly string[], env: Record<string, string>): RealProcess {
    const { PATH = '', TMPDIR = tmpdir() } = process.env;
    // Its own process group, as a terminal gives one to what it runs.
    const child = spawn(process.execPath, command, {
      cwd: this.folder,
      env: { PATH, TMPDIR, PORT: '0', ...env },
      detached: true,
    });
    const started = new RealProcess(child);
    this.started.push(started);
    return started;
  }

  /** The private database server that belongs to the running process, as its lock file has it. */
  get database(): ProcessIdentity {
    return JSON.parse(readFileSync(join(this.folder, '.data/owner.json'), 'utf8')).database;
  }

  /** Ends what was started and still runs. */
  async quiet(): Promise<void> {
    for (const one of this.started.splice(0)) await one.end();
  }

  async remove(): Promise<void> {
    await this.quiet();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

export class RealProcess {
  output = '';
  readonly ended: Promise<number | NodeJS.Signals>;

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
    this.ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the process could not be started');
    return this.child.pid;
  }

  /** Waits until it has said something; fails with all that it said when it ends instead. */
  async says(text: string): Promise<void> {
    const over = this.ended.then((how) => {
      if (!this.output.includes(text)) throw new Error(`ended (${how}) without saying "${text}":\n${this.output}`);
    });
    while (!this.output.includes(text)) {
      await Promise.race([over, once(this.child.stdout!, 'data'), once(this.child.stderr!, 'data')]);
    }
  }

  /** The URL that it is up on. */
  async up(): Promise<string> {
    await this.says('Ctrl-C stops it');
    return /Portal\s+(\S+)\//.exec(this.output)?.[1] ?? '';
  }

  /** Ctrl-C in a terminal reaches everything in the group; twice, because npm passes it on. */
  pressCtrlC(): void {
    for (const _ of ['terminal', 'npm']) process.kill(-this.pid, 'SIGINT');
  }

  kill(): void {
    process.kill(this.pid, 'SIGKILL');
  }

  async end(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGTERM');
    await this.ended;
  }
}
