import { hasSysbench, Sysbench } from '../baselines/sysbench.js';
import type { Measure, Scenario } from '../scenario.js';
import { quantile } from '../statistics.js';
import type { World } from '../world.js';
import { HELLO, hearAll, heartbeatOf, heartbeatsOf, IN_FLIGHT, throughput } from './asking.js';

const TO_SQL = 'UPDATE activations SET last_seen_at = UTC_TIMESTAMP(3) WHERE id = SUBSTRING_INDEX(?, ".", 1)';

/** Authenticated and durable, over HTTP. */
export const heartbeats: Scenario = {
  name: 'heartbeats over HTTP',
  comparisons: [
    {
      name: 'heartbeat ÷ tutorial',
      unit: 'per second',
      ours: 'heartbeat',
      baseline: 'tutorial',
      goal: { atLeast: 12 },
    },
    {
      name: 'heartbeat ÷ hello of Apollo on Express',
      unit: 'per second',
      ours: 'heartbeat',
      baseline: 'apollo',
      goal: { atLeast: 2 },
    },
    {
      name: 'heartbeat ÷ our own hello',
      unit: 'per second',
      ours: 'heartbeat',
      baseline: 'hello',
      goal: { atLeast: 0.9 },
    },
    { name: 'heartbeat ÷ hello of mercurius', unit: 'per second', ours: 'heartbeat', baseline: 'mercurius' },
    { name: 'heartbeat ÷ one UPDATE each', unit: 'per second', ours: 'heartbeat', baseline: 'update' },
    ...(hasSysbench()
      ? [{ name: 'heartbeat ÷ UPDATE of sysbench', unit: 'per second', ours: 'heartbeat', baseline: 'sysbench' }]
      : []),
    {
      name: 'heartbeats in hundreds ÷ one UPDATE each',
      unit: 'devices per second',
      ours: 'hundreds',
      baseline: 'update',
      goal: { atLeast: 15 },
    },
    { name: 'commits per heartbeat, 64 in flight', unit: 'commits', ours: 'commits-64', goal: { atMost: 0.03 } },
    { name: 'commits per heartbeat, 256 in flight', unit: 'commits', ours: 'commits-256', goal: { atMost: 0.01 } },
    { name: 'heartbeat at half load, p99', unit: 'ms', ours: 'p99', goal: { atMost: 10 } },
    { name: 'load generator ÷ heartbeat', unit: 'per second', ours: 'bare', baseline: 'heartbeat' },
  ],
  async open(world, names) {
    const { tokenFile } = await world.fleet();
    const start = async (subject: string, measure: string) =>
      names.has(measure) ? (await world.serve(subject)).url : '';
    const ours = (await world.serve('ours')).url;
    await hearAll(ours, tokenFile);
    const payload = heartbeatOf(tokenFile);
    return {
      tutorial: throughput(world, { url: await start('tutorial', 'tutorial'), payload }),
      update: updates(world, tokenFile),
      ...(names.has('sysbench') && { sysbench: await sysbench(world) }),
      apollo: throughput(world, { url: await start('apollo-hello', 'apollo'), payload: HELLO }),
      mercurius: throughput(world, { url: await start('mercurius-hello', 'mercurius'), payload: HELLO }),
      bare: throughput(world, { url: await start('bare-http', 'bare'), payload }),
      hello: throughput(world, { url: ours, payload: HELLO }),
      heartbeat: throughput(world, { url: ours, payload }),
      hundreds: throughput(world, { url: ours, payload: heartbeatsOf(tokenFile, 100), inFlight: 16 }),
      'commits-64': commitsPerHeartbeat(world, ours, tokenFile, 64),
      'commits-256': commitsPerHeartbeat(world, ours, tokenFile, 256),
      p99: p99AtHalfLoad(world, ours, tokenFile),
    };
  },
};

/** What the database alone can do for who writes each heartbeat by itself: no server between, the statement prepared. */
function updates(world: World, file: string): Measure {
  return async () => {
    const { ms, leadMs } = world.settings;
    const job = { kind: 'sql', url: world.databaseUrl, sql: TO_SQL, file, inFlight: IN_FLIGHT, ms, leadMs } as const;
    return (await world.load(job)).perSecond;
  };
}

/** The database's own measure of the same: a program in C that sends nothing but that statement. */
async function sysbench(world: World): Promise<Measure> {
  await world.db.query('CREATE DATABASE IF NOT EXISTS sysbench');
  const prepared = await Sysbench.prepare(world.databaseUrl, 'sysbench', IN_FLIGHT);
  return () => prepared.perSecond(world.settings.ms);
}

/** As the database counts them; the lead counts on both sides. */
function commitsPerHeartbeat(world: World, url: string, tokenFile: string, inFlight: number): Measure {
  return async () => {
    const { ms, leadMs } = world.settings;
    const before = await world.status('Com_commit');
    const beat = throughput(world, { url, payload: heartbeatOf(tokenFile), inFlight, ms: ms + leadMs, leadMs: 0 });
    const perSecond = await beat();
    return ((await world.status('Com_commit')) - before) / ((perSecond * (ms + leadMs)) / 1000);
  };
}

/** Half of what this very round can take, measured just before. */
function p99AtHalfLoad(world: World, url: string, tokenFile: string): Measure {
  return async () => {
    const payload = heartbeatOf(tokenFile);
    const perSecond = (await throughput(world, { url, payload })()) / 2;
    const { leadMs, longMs: ms } = world.settings;
    const asking = { via: 'http', url, payload, inFlight: 256 } as const;
    const { latencies, bad } = await world.load({ kind: 'open', perSecond, leadMs, ms, ...asking });
    if (bad > 0) throw new Error(`${bad} heartbeats were not answered.`);
    return quantile(latencies, 0.99);
  };
}
