import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/database/private-server/free-port.js';

export const hasHaproxy = () => spawnSync('haproxy', ['-v']).status === 0;

/** HAProxy as an operator would put it ahead of several processes: in turn for requests, by least use for sockets. */
export class Haproxy {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(folder: string, backends: readonly string[]): Promise<Haproxy> {
    const port = await freePort();
    const file = join(folder, `haproxy-${port}.cfg`);
    writeFileSync(file, configuration(port, backends));
    const child = spawn('haproxy', ['-f', file, '-db', '-q'], { stdio: ['ignore', 'ignore', 'inherit'] });
    await listening(port, child);
    return new Haproxy(`http://127.0.0.1:${port}/graphql`, child);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

function configuration(port: number, backends: readonly string[]): string {
  const servers = backends.map((url, i) => `  server node${i} ${new URL(url).host} maxconn 4000`);
  return `${[
    'global',
    '  maxconn 4000',
    '  nbthread 1',
    'defaults',
    '  mode http',
    '  timeout connect 3s',
    '  timeout client 1h',
    '  timeout server 1h',
    '  timeout tunnel 1h',
    'frontend all',
    `  bind 127.0.0.1:${port}`,
    '  default_backend nodes',
    'backend nodes',
    '  balance leastconn',
    '  http-reuse always',
    ...servers,
  ].join('\n')}\n`;
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error('haproxy did not listen in time.');
}
