import type { Job } from '../load/jobs.js';
import { quantile } from '../statistics.js';
import type { Server, World } from '../world.js';
import type { Series } from './series.js';

const CUSTOMERS = 1_000;
const PER_SECOND = 1_000;

/** One process whose devices all send, while more and more people watch: ten sockets a customer. */
export const bySockets: Series = {
  name: 'one process, 1,000 events a second over 1,000 customers',
  by: 'sockets',
  steps: [10, 100, 1_000, 10_000],
  columns: [
    'heap KB a socket',
    'process MB',
    'idle CPU ms/s',
    'messages/s',
    'CPU ms/s',
    'µs a message',
    'event to socket, p50 ms',
    'p99 ms',
  ],
  async open(world) {
    const server = await world.serve('our-sockets', ['--expose-gc'], { CUSTOMERS: String(CUSTOMERS) });
    const empty = await server.usage({ collect: true });
    let opened = 0;
    return async (step) => {
      await world.load(listen(server, step - opened));
      opened = step;
      const idle = await spent(world, server, 0);
      const { rss, heapUsed } = await server.usage({ collect: true });
      const busy = await spent(world, server, PER_SECOND);
      return [
        (heapUsed - empty.heapUsed) / 1024 / step,
        rss / 1e6,
        idle.cpuMs,
        busy.messages,
        busy.cpuMs,
        ((busy.cpuMs - idle.cpuMs) * 1000) / busy.messages,
        quantile(busy.latencies, 0.5),
        quantile(busy.latencies, 0.99),
      ];
    };
  },
};

function listen({ url }: Server, count: number): Job {
  return {
    kind: 'listen',
    url,
    body: '{"query":"subscription { activationEvents { kind activation { id status lastSeenAt } } }"}',
    authorizations: [null],
    perAuthorization: count,
    mark: '"next"',
  };
}

/** In a second, with so many events in it. */
async function spent(world: World, server: Server, perSecond: number) {
  const ms = 2 * world.settings.ms;
  await server.usage({ publish: perSecond });
  await world.load({ kind: 'received', ms: world.settings.leadMs });
  const before = await server.usage();
  const { good, latencies } = await world.load({ kind: 'received', ms, timeEvery: 1 });
  const after = await server.usage({ publish: 0 });
  await world.load({ kind: 'received', ms: world.settings.leadMs });
  return { cpuMs: ((after.cpuMs - before.cpuMs) * 1000) / ms, messages: (good * 1000) / ms, latencies };
}
