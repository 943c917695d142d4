import type { Measure, Scenario } from '../scenario.js';
import type { World } from '../world.js';

const SOCKETS = 500;
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
    return {
      'ours-1000': deliveries(world, 'our-sockets', OURS, 1_000),
      'broadcast-1000': deliveries(world, 'broadcast', OURS, 1_000),
      'ours-20': deliveries(world, 'our-sockets', OURS, 20),
      'broadcast-20': deliveries(world, 'broadcast', OURS, 20),
      'stock-20': deliveries(world, 'tutorial', TUTORIAL, 20),
    };
  },
};

/** A server of its own each time: sockets that are opened and closed leave traces. */
function deliveries(world: World, subject: string, body: string, perSecond: number): Measure {
  return async () => {
    // Long enough for several of the messages that leave every 250 ms.
    const ms = Math.max(1_000, world.settings.ms);
    const server = await world.serve(subject);
    const listen = {
      kind: 'listen',
      url: server.url,
      body,
      authorizations: [null],
      perAuthorization: SOCKETS,
    } as const;
    await world.load({ ...listen, mark: '"lastSeenAt"' });
    await server.usage({ publish: perSecond });
    // The first ones are compiled as they run.
    await world.load({ kind: 'received', ms: ms / 2 });
    const before = await server.usage();
    const { marks } = await world.load({ kind: 'received', ms });
    const after = await server.usage({ publish: 0 });
    await world.load({ kind: 'close' });
    await server.stop();
    const expected = (perSecond * SOCKETS * ms) / 1000;
    if (marks < expected / 2) throw new Error(`${subject} delivered ${marks} of about ${expected} events.`);
    return (marks * 1000) / (after.cpuMs - before.cpuMs);
  };
}
