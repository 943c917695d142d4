import type { StartSubject } from './subject.js';

/**
 * A process with one subject in it: says where it listens, then what it has used whenever it is asked. Only the code of
 * that subject is loaded: TypeGraphQL would mix the classes of two.
 */
const subjects: Record<string, () => Promise<StartSubject>> = {
  ours: async () => (await import('./ours.js')).startOurs,
  tutorial: async () => (await import('./baselines/tutorial.js')).startTutorial,
  'apollo-hello': async () => (await import('./baselines/hello.js')).startApolloHello,
  'mercurius-hello': async () => (await import('./baselines/hello.js')).startMercuriusHello,
  'bare-http': async () => (await import('./baselines/wire.js')).startBareHttp,
  broadcast: async () => (await import('./baselines/broadcast.js')).startBroadcast,
  'our-sockets': async () => (await import('./our-sockets.js')).startOurSockets,
  echo: async () => (await import('./baselines/wire.js')).startEcho,
};

const load = subjects[process.argv[2] ?? ''];
if (!load) throw new Error(`There is no subject ${process.argv[2]}.`);
const start = await load();
const subject = await start(process.env);

process.on('message', (message: { publish?: number; collect?: boolean }) => {
  if (message.publish !== undefined) subject.publish?.(message.publish);
  if (message.collect) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rss, heapUsed });
});
process.on('disconnect', () => process.exit());
process.send?.({ url: subject.url });
