import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Heartbeats } from '../activations/heartbeats/heartbeats.js';
import type { Live } from '../live/live.js';
import type { Relay } from '../live/relay.js';

export interface Measured {
  live: Live;
  heartbeats: Heartbeats;
  /** Null without REDIS_URL. */
  relay: Relay | null;
}

/** Read when they are asked for: nothing that is measured knows of it. */
export function measure({ live, heartbeats, relay }: Measured): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  gauge('lastseen_live_topics', 'Customers that somebody watches here; all of them together count as one.', () => {
    return live.load.topics;
  });
  gauge('lastseen_live_readers', 'Subscriptions on this node.', () => live.load.readers);
  gauge('lastseen_live_sockets', 'Open sockets with a credential on this node.', () => live.connections.size);
  counter('lastseen_heartbeats_total', 'Heartbeats made durable by this node.', () => heartbeats.recorded);
  counter('lastseen_heartbeat_batches_total', 'Commits that made them durable.', () => heartbeats.batches);
  if (relay) {
    gauge('lastseen_redis_connected', '1 while events cross between nodes.', () => Number(relay.isConnected));
    counter(
      'lastseen_relay_malformed_total',
      "What other nodes' channel held and no node says.",
      () => relay.malformed,
    );
  }
  return registry;
}
