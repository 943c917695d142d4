import type { Job } from '../load/jobs.js';
import type { Measure, Scenario } from '../scenario.js';
import type { World } from '../world.js';

const SOCKETS = 500;
/** Until the messages come at their pace, and afterwards until the last one has come. */
const LEAD_MS = 400;
const OURS = '{"query":"subscription { activationEvents { kind activation { id status lastSeenAt } } }"}';
const TUTORIAL = '{"query":"subscription { activationEvents { id status lastSeenAt } }"}';

/**
 * Our server tells at most four times a second, so there is no number of deliveries that it can be driven to; what a
 * delivery costs can be measured: events that arrived at sockets for each second that the server's processor worked.
 */
export const fanOut: Scenario = {
  name: 'fan-out to 500 sockets on one topic',
  comparisons: [
    {
      name: '1,000 events a second ÷ bare ws broadcast of the same bytes',
      unit: 'deliveries per CPU second',
      ours: 'ours-1000',
      baseline: 'broadcast-1000',
      goal: { atLeast: 0.9 },
    },
    {
      name: '20 events a second ÷ bare ws broadcast of the same bytes',
      unit: 'deliveries per CPU second',
      ours: 'ours-20',
      baseline: 'broadcast-20',
      goal: { atLeast: 0.9 },
    },
    {
      name: '20 events a second ÷ stock graphql-ws',
      unit: 'deliveries per CPU second',
      ours: 'ours-20',
      baseline: 'stock-20',
      goal: { atLeast: 4 },
    },
  ],
  async open(world) {
    const ours = await listenedTo(world, 'our-sockets', OURS);
    const broadcast = await listenedTo(world, 'broadcast', OURS);
    const stock = await listenedTo(world, 'tutorial', TUTORIAL);
    return {
      'ours-1000': ours(1_000),
      'broadcast-1000': broadcast(1_000),
      'ours-20': ours(20),
      'broadcast-20': broadcast(20),
      'stock-20': stock(20),
    };
  },
};

/** The sockets of each server stay for all rounds, as they would in its life: what the first second compiles, all use. */
async function listenedTo(world: World, subject: string, body: string): Promise<(perSecond: number) => Measure> {
  const server = await world.serve(subject);
  const load = (job: Job) => world.load(job, subject);
  await load({
    kind: 'listen',
    url: server.url,
    body,
    authorizations: [null],
    perAuthorization: SOCKETS,
    mark: '"lastSeenAt"',
  });
  return (perSecond) => async () => {
    // Dozens of the messages that leave every 250 ms: each of them is a moment in which the machine may do something else.
    const ms = 1.5 * world.settings.longMs;
    await server.usage({ publish: perSecond });
    await load({ kind: 'received', ms: LEAD_MS });
    const before = await server.usage();
    const { marks } = await load({ kind: 'received', ms });
    const after = await server.usage({ publish: 0 });
    await load({ kind: 'received', ms: LEAD_MS });
    const expected = (perSecond * SOCKETS * ms) / 1000;
    if (marks < expected / 2) throw new Error(`${subject} delivered ${marks} of about ${expected} events.`);
    return (marks * 1000) / (after.cpuMs - before.cpuMs);
  };
}
