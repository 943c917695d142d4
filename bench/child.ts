import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What is measured answers in seconds; whatever takes this long has hung. */
const LIMIT_MS = 180_000;

/** A process of ours that answers one message at a time, and goes when we do. */
export class Child {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly process: ChildProcess) {}

  /** `script` lies in dist/bench. Every process gets the options of Node that this one has, ours and the baselines alike. */
  static async start(
    script: string,
    args: string[],
    env: Record<string, string> = {},
    execArgv: string[] = [],
  ): Promise<{ child: Child; hello: Record<string, unknown> }> {
    const path = fileURLToPath(new URL(script, import.meta.url));
    // Stock graphql-ws warns of every eleventh socket.
    const given = { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1', ...env };
    const options = [...process.execArgv, ...execArgv];
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
    const child = new Child(fork(path, args, { env: given, execArgv: options, stdio: [...stdio] }));
    return { child, hello: await child.next() };
  }

  /** One after the other, in the order of the calls. */
  ask<T>(message: object): Promise<T> {
    const answer = this.last.then(() => {
      this.process.send(message);
      return this.next();
    });
    this.last = answer.catch(() => undefined);
    return answer as Promise<T>;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    if (this.process.connected) this.process.disconnect();
    const late = setTimeout(() => this.process.kill('SIGKILL'), 8_000);
    await ended;
    clearTimeout(late);
  }

  private async next(): Promise<Record<string, unknown>> {
    const over = new AbortController();
    const late = setTimeout(() => over.abort(), LIMIT_MS);
    try {
      const [message] = await Promise.race([
        once(this.process, 'message', { signal: over.signal }),
        once(this.process, 'exit', { signal: over.signal }).then(([code, signal]) => {
          throw new Error(`A process of the benchmark ended by itself (${signal ?? code}).`);
        }),
      ]);
      const { error } = message as { error?: string };
      if (error) throw new Error(error);
      return message as Record<string, unknown>;
    } finally {
      clearTimeout(late);
      over.abort();
    }
  }
}
