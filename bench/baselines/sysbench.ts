import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

export const hasSysbench = () => spawnSync('sysbench', ['--version']).status === 0;

const ROWS = 100_000;

/** The single-row UPDATE that everybody measures databases with, in a schema of its own: statements a second. */
export class Sysbench {
  private constructor(private readonly options: string[]) {}

  static async prepare(databaseUrl: string, schema: string, threads: number): Promise<Sysbench> {
    const { hostname, port, username, password } = new URL(databaseUrl);
    const sysbench = new Sysbench([
      'oltp_update_non_index',
      `--mysql-host=${hostname}`,
      `--mysql-port=${port || 3306}`,
      `--mysql-user=${decodeURIComponent(username)}`,
      `--mysql-password=${decodeURIComponent(password)}`,
      `--mysql-db=${schema}`,
      `--table-size=${ROWS}`,
      `--threads=${threads}`,
    ]);
    await sysbench.run('prepare');
    return sysbench;
  }

  async perSecond(ms: number): Promise<number> {
    const output = await this.run('run', `--time=${Math.ceil(ms / 1000)}`);
    const [, perSecond] = /transactions:\s+\d+\s+\(([\d.]+) per sec/.exec(output) ?? [];
    if (!perSecond) throw new Error(`sysbench did not say how fast it was:\n${output}`);
    return Number(perSecond);
  }

  private async run(command: string, ...more: string[]): Promise<string> {
    return (await promisify(execFile)('sysbench', [...this.options, ...more, command])).stdout;
  }
}
