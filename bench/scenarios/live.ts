import type { Scenario } from '../scenario.js';
import { quantile } from '../statistics.js';
import type { World } from '../world.js';
import { heartbeatOf } from './asking.js';
import { together } from './together.js';

const BODY =
  '{"query":"subscription { activationEvents { kind activation { id revision lastSeenAt heartbeatStatus } } }"}';
const SOCKETS = 2_000;
const MARK = '"lastSeenAt"';

/** From the instant at which a heartbeat is sent to every socket that watches the device. */
export const live: Scenario = {
  name: '2,000 sockets over 200 customers',
  comparisons: [
    { name: '1,000 heartbeats a second to the sockets, p50', unit: 'ms', ours: 'p50', goal: { atMost: 150 } },
    { name: '1,000 heartbeats a second to the sockets, p99', unit: 'ms', ours: 'p99', goal: { atMost: 300 } },
    { name: 'memory of an idle subscribed socket', unit: 'KB', ours: 'memory', goal: { atMost: 20 } },
    { name: 'all back after a restart', unit: 's', ours: 'back', goal: { atMost: 5 } },
  ],
  async open(world, names) {
    const { tokenFile, authorizations } = await world.fleet();
    const perAuthorization = SOCKETS / authorizations.length;
    const listen = { kind: 'listen', body: BODY, authorizations, perAuthorization, mark: MARK } as const;
    const wantsLatency = names.has('p50') || names.has('p99');
    const { url } = wantsLatency ? await world.serve('ours') : { url: '' };
    if (wantsLatency) await world.load({ ...listen, url });
    return {
      ...together(['p50', 'p99'], async () => {
        const { ms } = world.settings;
        const payload = heartbeatOf(tokenFile);
        const { latencies, bad } = await world.load({ kind: 'through', url, payload, perSecond: 1_000, ms });
        if (bad > 0) throw new Error(`${bad} heartbeats were not answered in time.`);
        return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
      }),
      ...together(['memory', 'back'], () => openAll(world, listen)),
    };
  },
};

/**
 * On a server that has just started: how long until all sockets are subscribed. Then as many again, and what these take
 * in memory: the first ones make V8 enlarge what it allocates in, which any work does and none of them holds.
 */
async function openAll(world: World, listen: object): Promise<{ memory: number; back: number }> {
  const server = await world.serve('ours', ['--expose-gc']);
  const job = { ...listen, url: server.url } as Parameters<World['load']>[0];
  const { latencies } = await world.load(job);
  const back = latencies.at(-1)! / 1000;
  const before = await server.usage({ collect: true });
  await world.load(job);
  const after = await server.usage({ collect: true });
  await server.stop();
  return { memory: (after.rss - before.rss) / 1024 / SOCKETS, back };
}
