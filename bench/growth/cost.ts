import { readFileSync } from 'node:fs';
import type { RowDataPacket } from 'mysql2/promise';
import type { Job } from '../load/jobs.js';
import type { Server, World } from '../world.js';

/** Linux counts a process's time in hundredths of a second, wherever it runs. */
const TICK_MS = 10;

export interface Cost {
  perSecond: number;
  /** Processor time for each good answer, in microseconds: of our servers together, and of the database's. */
  serverUs: number;
  databaseUs: number;
  /** What the database wrote to its redo log for each, in bytes. */
  logBytes: number;
}

/** A closed loop's throughput, and what it costs in processor time, which a busy machine disturbs far less. */
export async function costOf(
  world: World,
  servers: readonly Server[],
  job: Pick<Extract<Job, { kind: 'closed' }>, 'url' | 'payload' | 'inFlight'> & { headers?: Record<string, string> },
): Promise<Cost> {
  const { ms, leadMs } = world.settings;
  const closed = { kind: 'closed', via: 'http', ...job } as const;
  await world.load({ ...closed, ms: leadMs, leadMs: 0 });
  const before = await used(world, servers);
  const { good, bad, perSecond } = await world.load({ ...closed, ms: 3 * ms, leadMs: 0 });
  if (bad > 0) throw new Error(`${bad} of ${bad + good} answers were no good ones.`);
  const after = await used(world, servers);
  const items = good * job.payload.itemsPerRequest;
  return {
    perSecond: perSecond * job.payload.itemsPerRequest,
    serverUs: ((after.server - before.server) * 1000) / items,
    databaseUs: ((after.database - before.database) * 1000) / items,
    logBytes: (after.log - before.log) / items,
  };
}

async function used(world: World, servers: readonly Server[]) {
  const usages = await Promise.all(servers.map((server) => server.usage()));
  return {
    server: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    database: await databaseCpuMs(world),
    log: await world.status('Innodb_os_log_written'),
  };
}

async function databaseCpuMs(world: World): Promise<number> {
  const [[row]] = await world.db.query<RowDataPacket[]>('SELECT @@pid_file AS file, @@datadir AS folder');
  const file = String(row?.file);
  const pid = readFileSync(file.startsWith('/') ? file : `${row?.folder}${file}`, 'utf8').trim();
  // Behind the name, which may hold blanks: the 12th and 13th value are user and system time.
  const values = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(values[11]) + Number(values[12])) * TICK_MS;
}
