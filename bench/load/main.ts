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

function openAll(job: Extract<Job, { kind: 'closed' | 'open' | 'sql' | 'through' }>): Promise<Exchange[]> {
  const open = () => {
    if (job.kind === 'sql') return openSql(job.url, job.sql);
    if (job.kind === 'through') return openHttp(job.url);
    if (job.via === 'http') return openHttp(job.url, job.headers);
    return job.via === 'echo' ? openEcho(job.url) : openGraphqlWs(job.url);
  };
  // Devices don't wait for each other: a slow commit must find the next heartbeats under way, not held back here.
  const count = job.kind === 'through' ? 256 : job.inFlight;
  return Promise.all(Array.from({ length: count }, open));
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
