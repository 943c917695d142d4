import type { RowDataPacket } from 'mysql2/promise';
import { activate } from '../scenarios/activations.js';
import { heartbeatOf, heartbeatsOf, IN_FLIGHT } from '../scenarios/asking.js';
import { page } from '../scenarios/lists.js';
import { quantile } from '../statistics.js';
import type { World } from '../world.js';
import { costOf } from './cost.js';
import type { Series } from './series.js';

const PER_LICENSE = 500;
/** As many devices send heartbeats, spread over all; more would only fill the load generator's memory. */
const SENDERS = 500_000;

/** One process on a database that fills up: customers of 500 devices each. */
export const byActivations: Series = {
  name: 'one process',
  by: 'activations',
  steps: [10_000, 100_000, 1_000_000, 5_000_000],
  columns: [
    'heartbeats/s',
    'server µs each',
    'database µs each',
    'log bytes each',
    'devices/s in hundreds',
    'database µs each',
    'activations/s',
    'page of 50, p99 ms',
    'database MB',
  ],
  async open(world) {
    const server = await world.serve('ours');
    const { url } = server;
    const tokenFiles: string[] = [];
    let seeded = 0;
    return async (step) => {
      const customers = (step - seeded) / PER_LICENSE;
      const size = { customers, licensesPerCustomer: 1, activationsPerLicense: PER_LICENSE };
      const fleet = await world.seed(size);
      seeded = step;
      tokenFiles.push(fleet.tokenFile);
      const tokens = await world.sampleOf(tokenFiles, SENDERS);
      const beat = await costOf(world, [server], { url, payload: heartbeatOf(tokens), inFlight: IN_FLIGHT });
      const beats = await costOf(world, [server], { url, payload: heartbeatsOf(tokens, 100), inFlight: 16 });
      const keys = world.valueFile(fleet.licenseKeys);
      const activated = await costOf(world, [server], { url, payload: activate(keys), inFlight: IN_FLIGHT });
      const pageMs = await pageP99(world, url, fleet.authorizations[0]!);
      return [
        beat.perSecond,
        beat.serverUs,
        beat.databaseUs,
        beat.logBytes,
        beats.perSecond,
        beats.databaseUs,
        activated.perSecond,
        pageMs,
        await databaseMb(world),
      ];
    };
  },
};

async function pageP99(world: World, url: string, authorization: string): Promise<number> {
  const { ms, leadMs } = world.settings;
  const asking = { url, headers: { authorization }, payload: page(''), inFlight: 1 };
  const { latencies, bad } = await world.load({ kind: 'closed', via: 'http', ms, leadMs, ...asking });
  if (bad > 0) throw new Error(`${bad} pages were refused.`);
  return quantile(latencies, 0.99);
}

/** Tables with their indexes, as the server estimates them. */
async function databaseMb(world: World): Promise<number> {
  const [[row]] = await world.db.query<RowDataPacket[]>(
    'SELECT SUM(data_length + index_length) / 1e6 AS mb FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return Number(row?.mb);
}
