import type { Job } from '../load/jobs.js';
import type { Measure, Scenario } from '../scenario.js';
import { quantile } from '../statistics.js';
import type { World } from '../world.js';

const SOCKETS = 500;
const PER_SECOND = 1_000;
const BODY = '{"query":"subscription { activationEvents { kind activation { id status lastSeenAt } } }"}';
/** Fills what the system holds for a reader who takes nothing, 4 MB on Linux: from then on the server has to. */
const FILL_PER_SECOND = 3_000;

/** Readers who hang with an open socket must cost the others nothing. */
export const stalled: Scenario = {
  name: '500 sockets on one topic, 1,000 events a second',
  comparisons: [
    {
      name: 'event to socket, p99: with 5 % stalled readers ÷ without',
      unit: 'ms',
      ours: 'stalled',
      baseline: 'none',
      goal: { atMost: 1.05 },
    },
  ],
  async open(world) {
    const [stalled, none] = await Promise.all([p99(world, 'stalled', 20), p99(world, 'none')]);
    return { stalled, none };
  },
};

async function p99(world: World, name: string, stallEvery?: number): Promise<Measure> {
  const server = await world.serve('our-sockets');
  const load = (job: Job) => world.load(job, name);
  await load({
    kind: 'listen',
    url: server.url,
    body: BODY,
    authorizations: [null],
    perAuthorization: SOCKETS,
    mark: '"next"',
    ...(stallEvery && { stallEvery }),
  });
  await server.usage({ publish: FILL_PER_SECOND });
  await load({ kind: 'received', ms: 2 * world.settings.longMs });
  await server.usage({ publish: 0 });
  return async () => {
    await server.usage({ publish: PER_SECOND });
    const { latencies } = await load({ kind: 'received', ms: 4 * world.settings.ms, timeEvery: 24 });
    await server.usage({ publish: 0 });
    return quantile(latencies, 0.99);
  };
}
