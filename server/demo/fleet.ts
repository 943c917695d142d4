import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { DEMO_LICENSES, demoDevices } from './demo-data.js';
import { Random } from './random.js';
import { SoftwareClient } from './software-client.js';

export interface Fleet {
  stop(): Promise<void>;
}

/** How many devices of a hundred pause now and then, and how many are installed but never heartbeat. */
const MOODY_PERCENT = 14;
const MUTE_PERCENT = 4;

/** A few hundred devices of the demo licenses that live as software does, until `stop`. */
export function startFleet({ url, log }: { url: string; log: FastifyBaseLogger }): Fleet {
  const ended = new AbortController();
  setMaxListeners(0, ended.signal);
  const random = new Random(2026);
  const devices = DEMO_LICENSES.flatMap((license) =>
    demoDevices(license, random).map((device) => new SoftwareClient(url, license.key, device)),
  );
  const lives = random.shuffle(devices).map((client, i) => live(client, i, random.fork(), ended.signal, log));
  return {
    async stop() {
      ended.abort();
      await Promise.allSettled(lives);
    },
  };
}

async function live(client: SoftwareClient, i: number, random: Random, signal: AbortSignal, log: FastifyBaseLogger) {
  const mood = (i * 37) % 100;
  try {
    // The first ones at once, the rest within seconds: the first look is alive, and the start is not a stampede.
    await sleep(i * 12, undefined, { signal });
    const interval = await client.activate(signal);
    if (interval === null || mood >= 100 - MUTE_PERCENT) return;
    await client.heartbeat(signal);
    // Real devices were not all switched on together.
    await sleep(random.next() * interval * 1000, undefined, { signal });
    while (await client.heartbeat(signal)) {
      const pause = mood < MOODY_PERCENT && random.next() < 0.3 ? interval * (4 + random.next() * 6) : 0;
      await sleep((interval * (0.9 + random.next() * 0.1) + pause) * 1000, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error }, 'a device of the demo fleet gave up');
  }
}
