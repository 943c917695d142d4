import type { Payload } from './payload.js';

interface Asking {
  url: string;
  via: 'http' | 'graphql-ws' | 'echo';
  headers?: Record<string, string>;
  payload: Payload;
  /** So many requests at a time, each on a connection of its own. */
  inFlight: number;
  /** Or on sockets that have several under way. */
  perSocket?: number;
}

/** What the load generator can be told to do. */
export type Job =
  /** As many requests as come back in the time: throughput. */
  | ({ kind: 'closed'; leadMs: number; ms: number } & Asking)
  /** Requests at instants that do not depend on the answers: latency from the intended instant. */
  | ({ kind: 'open'; perSecond: number; leadMs?: number; ms: number } & Asking)
  /** One statement with one value per round trip. */
  | { kind: 'sql'; url: string; sql: string; file: string; inFlight: number; leadMs: number; ms: number }
  /** Opens sockets that stay, each with a subscription, until the next `close`. Latencies are from the start of all. */
  | {
      kind: 'listen';
      url: string;
      body: string;
      authorizations: readonly (string | null)[];
      mark: string;
      perAuthorization: number;
      /** Every so many sockets one stops reading, once it is subscribed. */
      stallEvery?: number;
    }
  /** What those sockets have received in the time; every so many sockets one looks at how old the events are. */
  | { kind: 'received'; ms: number; timeEvery?: number }
  /** Heartbeats at a rate, and how long each takes to the sockets that listen. */
  | { kind: 'through'; url: string; payload: Payload; perSecond: number; ms: number }
  | { kind: 'close' };

export interface Outcome {
  /** Of good answers in the time that counts. */
  perSecond: number;
  good: number;
  bad: number;
  /** Sorted, in milliseconds. */
  latencies: number[];
  marks: number;
  bytes: number;
}

export const NOTHING: Outcome = { perSecond: 0, good: 0, bad: 0, latencies: [], marks: 0, bytes: 0 };
