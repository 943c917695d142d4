import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { demoFleet, type FleetDevice } from './fleet-devices.js';
import { SoftwareClient } from './software-client.js';

export interface Fleet {
  stop(): Promise<void>;
}

/** A few hundred devices of the demo licenses that live as software does, until `stop`. */
export function startFleet({ url, log }: { url: string; log: FastifyBaseLogger }): Fleet {
  const ended = new AbortController();
  setMaxListeners(0, ended.signal);
  const lives = demoFleet().map((each, i) => {
    const client = new SoftwareClient(url, each.license.key, each.device);
    return live(client, each, i, ended.signal, log);
  });
  return {
    async stop() {
      ended.abort();
      await Promise.allSettled(lives);
    },
  };
}

async function live(
  client: SoftwareClient,
  { random, isMute, isMoody }: FleetDevice,
  i: number,
  signal: AbortSignal,
  log: FastifyBaseLogger,
) {
  try {
    // The first ones at once, the rest within seconds: the first look is alive, and the start is not a stampede.
    await sleep(i * 12, undefined, { signal });
    const interval = await client.activate(signal);
    if (interval === null || isMute) return;
    await client.heartbeat(signal);
    // Real devices were not all switched on together.
    await sleep(random.next() * interval * 1000, undefined, { signal });
    while (await client.heartbeat(signal)) {
      const pause = isMoody && random.next() < 0.3 ? interval * (4 + random.next() * 6) : 0;
      await sleep((interval * (0.9 + random.next() * 0.1) + pause) * 1000, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error }, 'a device of the demo fleet gave up');
  }
}
