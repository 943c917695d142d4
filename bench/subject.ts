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
