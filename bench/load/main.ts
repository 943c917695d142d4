import type { Exchange } from './exchange.js';
import { openHttp } from './http.js';
import { type Job, NOTHING, type Outcome } from './jobs.js';
import { Listeners } from './listeners.js';
import { closedLoop, openLoop } from './loops.js';
import { bodies, type Payload } from './payload.js';
import { openEcho, openGraphqlWs } from './socket-exchanges.js';
import { openSql } from './sql.js';

/** The load generator, a process of its own: does the jobs that its parent sends, one at a time. */
const listeners = new Listeners();

async function perform(job: Job): Promise<Outcome> {
  if (job.kind === 'listen') return listeners.open(job);
  if (job.kind === 'received') return listeners.received(job);
  if (job.kind === 'close') {
    listeners.close();
    return NOTHING;
  }
  const exchanges = await openAll(job);
  try {
    if (job.kind === 'sql') return await closedLoop(exchanges, bodies(lines(job.file)), job);
    if (job.kind === 'through') return await listeners.through(exchanges, identified(job.payload), job);
    const body = bodies(job.payload);
    return await (job.kind === 'closed' ? closedLoop(exchanges, body, job) : openLoop(exchanges, body, job));
  } finally {
    for (const exchange of exchanges) exchange.close();
  }
}

async function openAll(job: Extract<Job, { kind: 'closed' | 'open' | 'sql' | 'through' }>): Promise<Exchange[]> {
  // Devices don't wait for each other: a slow commit must find the next heartbeats under way, not held back here.
  if (job.kind === 'through') return openEach(256, async () => [await openHttp(job.url)]);
  if (job.kind === 'sql') return openEach(job.inFlight, async () => [await openSql(job.url, job.sql)]);
  const { url, via, headers, inFlight, perSocket = 1 } = job;
  if (via === 'http') return openEach(inFlight, async () => [await openHttp(url, headers)]);
  const open = via === 'echo' ? openEcho : openGraphqlWs;
  return openEach(inFlight / perSocket, () => open(url, perSocket));
}

async function openEach(connections: number, open: () => Promise<Exchange[]>): Promise<Exchange[]> {
  return (await Promise.all(Array.from({ length: connections }, open))).flat();
}

const lines = (file: string): Payload => ({
  template: '<items>',
  item: '<value>',
  itemsPerRequest: 1,
  valueFile: file,
});

/** The activation's id is the part of its token ahead of the dot. */
function identified(payload: Payload): () => { id: string; body: string } {
  const body = bodies(payload);
  return () => {
    const text = body();
    return { id: /act_\w+/.exec(text)![0], body: text };
  };
}

process.on('message', (job: Job) => {
  perform(job).then(
    (outcome) => process.send?.({ outcome }),
    (error: Error) => process.send?.({ error: error.stack ?? String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });
