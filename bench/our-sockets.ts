import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Viewer } from '../server/accounts/viewer.js';
import { Live } from '../server/live/live.js';
import { buildApi } from '../server/schema.js';
import { attachWebSocket } from '../server/websocket.js';
import { someId } from './baselines/some-id.js';
import { EVENT_EVERY_MS, every, type Subject, urlOf } from './subject.js';

const SOCKETS_PER_CUSTOMER = 10;

/**
 * The live half of our server with events that no database has committed: what telling costs, and nothing else. They are
 * of one customer, or of CUSTOMERS in turn, whose people come one customer after the other.
 */
export async function startOurSockets(env: NodeJS.ProcessEnv): Promise<Subject> {
  const customers = Number(env.CUSTOMERS ?? 1);
  const live = new Live();
  const http = createServer();
  let count = 0;
  attachWebSocket({
    server: http,
    schema: buildApi(),
    live,
    allowedOrigin: () => true,
    // Nobody has so many sockets that one more would be refused.
    authenticate: async () => viewer(count++, customers),
    createContext: (given) => ({ viewer: given, live, now: new Date(), loaders: new Map() }),
    refuse: () => null,
    shortCut: () => null,
    report: (error: unknown) => console.error(error),
    now: () => new Date(),
    addressOf: () => '127.0.0.1',
  } as Parameters<typeof attachWebSocket>[0]);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  let heard = 0;
  const next = () => heartbeat(heard++ % customers);
  const publish = every(EVENT_EVERY_MS, (n) => live.publish(Array.from({ length: n }, next)));
  return { url: urlOf(http), publish };
}

function viewer(count: number, customers: number): Viewer {
  const id = `usr_${count % 100}`;
  const customerId = `cus_${Math.floor(count / SOCKETS_PER_CUSTOMER) % customers}`;
  const facts = { customerId, role: 'CUSTOMER', scopes: [], token: null, user: { id } };
  return { ...facts, credentialId: id, credentialExpiresAt: null } as unknown as Viewer;
}

function heartbeat(customer: number) {
  return {
    kind: 'HEARTBEAT',
    id: someId(),
    customerId: `cus_${customer}`,
    licenseId: 'lic_bench',
    status: 'ACTIVE',
    revision: 1,
    lastSeenAt: new Date(),
    heartbeatWindowSeconds: 600,
  } as const;
}
