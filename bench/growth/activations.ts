import type { RowDataPacket } from 'mysql2/promise';
import type { Payload } from '../load/payload.js';
import { activate } from '../scenarios/activations.js';
import { heartbeatOf, heartbeatsOf, IN_FLIGHT } from '../scenarios/asking.js';
import { cursorAt, p99, page, searchFor } from '../scenarios/lists.js';
import { seedStaffSession } from '../seed-staff.js';
import type { World } from '../world.js';
import { costOf } from './cost.js';
import type { Series } from './series.js';

const PER_LICENSE = 500;
/** Devices that keep to their interval; every process remembers its own. */
const STEADY = 20_000;
/** Devices that nobody has heard from for long, each heard once. */
const RETURNING = 500_000;
/** Rows ahead of a page far down the list. */
const DEPTH = 1_000_000;

/** One process on a database that fills up: customers of 500 devices each. */
export const byActivations: Series = {
  name: 'one process',
  by: 'activations',
  steps: [10_000, 100_000, 1_000_000, 5_000_000],
  columns: [
    'heartbeats/s',
    'server µs',
    'database µs',
    'log bytes',
    'in hundreds/s',
    'server µs',
    'database µs',
    'first ones/s',
    'database µs',
    'activations/s',
    'staff, first page of 50, p99 ms',
    'a million further down, p99 ms',
    'staff, search, p99 ms',
    'database MB',
  ],
  async open(world) {
    const server = await world.serve('ours');
    const { url } = server;
    const staff = { url, headers: { cookie: await seedStaffSession(world.db) } };
    const tokenFiles: string[] = [];
    let seeded = 0;
    return async (step) => {
      const customers = (step - seeded) / PER_LICENSE;
      const fleet = await world.seed({ customers, licensesPerCustomer: 1, activationsPerLicense: PER_LICENSE });
      seeded = step;
      tokenFiles.push(fleet.tokenFile);
      const cost = (payload: Payload, inFlight = IN_FLIGHT) => costOf(world, [server], { url, payload, inFlight });
      const first = await cost(heartbeatOf(await world.sampleOf(tokenFiles, RETURNING)));
      const tokens = await world.sampleOf(tokenFiles, Math.min(STEADY, step));
      const hundreds = heartbeatsOf(tokens, 100);
      // All of them once, ahead of what is measured.
      await world.load({ kind: 'closed', via: 'http', url, payload: hundreds, inFlight: 16, ms: 4_000, leadMs: 0 });
      const beat = await cost(heartbeatOf(tokens));
      const beats = await cost(hundreds, 16);
      const activated = await cost(activate(world.valueFile(fleet.licenseKeys)));
      return [
        beat.perSecond,
        beat.serverUs,
        beat.databaseUs,
        beat.logBytes,
        beats.perSecond,
        beats.serverUs,
        beats.databaseUs,
        first.perSecond,
        first.databaseUs,
        activated.perSecond,
        await p99(world, { ...staff, payload: page('') })(),
        await p99(world, { ...staff, payload: page(await cursorAt(world, null, Math.min(DEPTH, step - 100))) })(),
        await p99(world, { ...staff, payload: await searchFor(world, fleet.customerIds[0]!) })(),
        await databaseMb(world),
      ];
    };
  },
};

/** Tables with their indexes, as the server estimates them. */
async function databaseMb(world: World): Promise<number> {
  const [[row]] = await world.db.query<RowDataPacket[]>(
    'SELECT SUM(data_length + index_length) / 1e6 AS mb FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return Number(row?.mb);
}
