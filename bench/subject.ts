import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server under measurement, alone in its process. */
export interface Subject {
  /** Of its GraphQL endpoint, or of whatever it has instead. */
  url: string;
  /** Something it does by itself, at this rate; 0 ends it. */
  publish?(perSecond: number): void;
}

export type StartSubject = (env: NodeJS.ProcessEnv) => Promise<Subject>;

export function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

export const EVENT_EVERY_MS = 10;

/** A `publish` that calls with how many are due, evenly and without loss. */
export function every(ms: number, work: (count: number) => void): (perSecond: number) => void {
  let timer: NodeJS.Timeout | undefined;
  return (perSecond) => {
    clearInterval(timer);
    const since = performance.now();
    let done = 0;
    if (perSecond === 0) return;
    timer = setInterval(() => {
      const due = Math.floor(((performance.now() - since) * perSecond) / 1000) - done;
      if (due > 0) work(due);
      done += due;
    }, ms);
  };
}
