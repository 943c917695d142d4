import { RedisServer } from '../../server/testing/redis-server.js';
import type { Payload } from '../load/payload.js';
import { heartbeatOf } from '../scenarios/asking.js';
import { quantile } from '../statistics.js';
import type { Server, World } from '../world.js';
import { costOf } from './cost.js';
import { hasHaproxy } from './haproxy.js';
import type { Series } from './series.js';

const IN_FLIGHT = 128;
const SOCKETS_PER_CUSTOMER = 2;
const BODY = '{"query":"subscription { activationEvents { kind activation { id lastSeenAt } } }"}';

/** Several processes behind HAProxy, that tell each other through Redis what their sockets have to hear. */
export const byProcesses: Series = {
  name: 'processes behind HAProxy with Redis, 100,000 activations, 400 sockets',
  by: 'processes',
  steps: [1, 2, 3, 4],
  columns: [
    'heartbeats/s',
    'server µs each',
    'database µs each',
    'µs to hear one of 1,000/s elsewhere',
    '500/s to the sockets, p50 ms',
    'p99 ms',
  ],
  lacks: () => (hasHaproxy() ? null : 'there is no haproxy on this machine'),
  async open(world) {
    const { tokenFile, authorizations } = await world.fleet();
    const payload = heartbeatOf(tokenFile);
    return async (step) => {
      const redis = await RedisServer.start();
      const servers = await Promise.all(Array.from({ length: step }, () => serveBeside(world, redis)));
      const haproxy = await world.haproxy(servers.map(({ url }) => url));
      try {
        const { url } = haproxy;
        const { perSecond, serverUs, databaseUs } = await costOf(world, servers, { url, payload, inFlight: IN_FLIGHT });
        const hearingUs = await costOfHearing(world, servers, payload);
        const listen = { body: BODY, mark: '"lastSeenAt"', authorizations, perAuthorization: SOCKETS_PER_CUSTOMER };
        await world.load({ kind: 'listen', url, ...listen });
        const { latencies } = await world.load({
          kind: 'through',
          url,
          payload,
          perSecond: 500,
          ms: 3 * world.settings.ms,
        });
        await world.load({ kind: 'close' });
        return [perSecond, serverUs, databaseUs, hearingUs, quantile(latencies, 0.5), quantile(latencies, 0.99)];
      } finally {
        await haproxy.stop();
        await Promise.all(servers.map((server) => server.stop()));
        await redis.kill();
      }
    };
  },
};

/** What a process without readers spends for each heartbeat that another one takes, its clock and metrics included. */
async function costOfHearing(world: World, [taking, hearing]: Server[], payload: Payload): Promise<number> {
  if (!taking || !hearing) return 0;
  const before = await hearing.usage();
  const { good } = await world.load({
    kind: 'open',
    via: 'http',
    url: taking.url,
    payload,
    inFlight: IN_FLIGHT,
    perSecond: 1_000,
    ms: 3 * world.settings.ms,
  });
  const after = await hearing.usage();
  return ((after.cpuMs - before.cpuMs) * 1000) / good;
}

const serveBeside = (world: World, redis: RedisServer): Promise<Server> =>
  world.serve('ours', [], { REDIS_URL: redis.url });
