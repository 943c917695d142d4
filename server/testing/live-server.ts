import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { WebSocket } from 'ws';
import type { Viewer } from '../accounts/viewer.js';
import { AppError } from '../errors.js';
import type { LiveEvent } from '../live/event.js';
import { Live } from '../live/live.js';
import { attachWebSocket, type WebSocketOptions } from '../websocket.js';

interface TestContext {
  viewer: Viewer | null;
  number: number;
}

/** The socket server alone, on a schema small enough to make every field misbehave on demand. */
export class LiveServer {
  /** Fifty sockets for each user, so that a test can have too many. */
  readonly live = new Live(50);
  /** Who a cookie or a bearer is. */
  readonly viewers = new Map<string, Viewer>();
  readonly reported: unknown[] = [];
  /** How often events were turned into an answer. */
  executions = 0;
  contexts = 0;
  database: 'up' | 'down' = 'up';
  /** Awaited by `slow`. */
  gate: Promise<void> = Promise.resolve();
  private readonly http = createServer();
  private readonly sockets: { close(): Promise<void> };
  private readonly clients: Client[] = [];

  constructor(overrides: Partial<WebSocketOptions<TestContext>> = {}) {
    this.sockets = attachWebSocket<TestContext>({
      server: this.http,
      schema: schemaOf(this),
      live: this.live,
      allowedOrigin: (origin, host) => origin === undefined || origin === `http://${host}`,
      addressOf: ({ socket }) => socket.remoteAddress ?? '',
      authenticate: async (credentials) => this.authenticate(credentials),
      createContext: (viewer) => ({ viewer, number: ++this.contexts }),
      refuse: () => null,
      shortCut: () => null,
      report: (error) => this.reported.push(error),
      now: () => new Date(),
      ...overrides,
    });
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.http.address() as AddressInfo).port}/graphql`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** A socket that has not introduced itself. */
  async open(headers: IncomingHttpHeaders = {}, protocol = 'graphql-transport-ws'): Promise<Client> {
    const client = new Client(new WebSocket(this.url, protocol, { headers: headers as Record<string, string> }));
    this.clients.push(client);
    await client.opened;
    return client;
  }

  /** A socket that is ready for operations, under the cookie of that name. */
  async connect(cookie?: string): Promise<Client> {
    const client = await this.open(cookie ? { cookie } : {});
    client.send({ type: 'connection_init' });
    await client.expect('connection_ack');
    return client;
  }

  /** A socket with a subscription that is in place. */
  async subscriber(cookie: string, selection = 'id', args = ''): Promise<Client> {
    const client = await this.connect(cookie);
    const { readers } = this.live.load;
    client.subscribe('live', `subscription { activationEvents${args} { ${selection} } }`);
    await until(() => this.live.load.readers > readers);
    return client;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.socket.terminate();
    await this.sockets.close();
    await new Promise((resolve) => this.http.close(resolve));
  }

  /** Closes the sockets only, as a server does that goes away. */
  close(): Promise<void> {
    return this.sockets.close();
  }

  private authenticate({ cookie, authorization }: { cookie?: string; authorization?: string }): Viewer | null {
    if (this.database === 'down') throw new Error('connect ECONNREFUSED secret-host');
    const viewer = this.viewers.get(authorization ?? cookie ?? '');
    if (authorization && !viewer) throw new AppError('UNAUTHENTICATED');
    return viewer ?? null;
  }
}

export interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

/** Speaks the protocol message by message. */
export class Client {
  readonly received: Message[] = [];
  readonly opened: Promise<void>;
  readonly closed: Promise<{ code: number; reason: string }>;
  private taken = 0;
  private isOver = false;

  constructor(readonly socket: WebSocket) {
    this.opened = new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => {
        this.isOver = true;
        resolve({ code, reason: String(reason) });
      });
    });
    socket.on('message', (data) => this.received.push(JSON.parse(String(data))));
    socket.on('error', () => {});
  }

  send(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables?: object): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** The next message that was not taken yet; fails when the socket is closed and there is none. */
  async next(): Promise<Message> {
    await until(() => this.received.length > this.taken || this.isOver);
    const message = this.received[this.taken++];
    if (!message) throw new Error('The socket was closed, and nothing came');
    return message;
  }

  async expect(type: string): Promise<Message> {
    const message = await this.next();
    if (message.type !== type) throw new Error(`Expected ${type}, got ${JSON.stringify(message)}`);
    return message;
  }

  /** Everything that answers one operation, up to its end. */
  async answer(id: string, query: string, variables?: object): Promise<unknown> {
    this.subscribe(id, query, variables);
    const own = () => this.received.filter((message) => message.id === id);
    await until(() => this.isOver || own().some(({ type }) => type === 'complete' || type === 'error'));
    return own().find(({ type }) => type !== 'complete')?.payload;
  }
}

/** Waits for something that events bring about; the test's own timeout is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

export function viewerOf(customerId: string | null, overrides: Partial<Viewer> = {}): Viewer {
  const viewer = { customerId, role: customerId ? 'CUSTOMER' : 'STAFF', scopes: [], token: null };
  const credentialId = `ses_${customerId}`;
  const user = { id: `usr_${customerId}` };
  return { ...viewer, credentialId, user, credentialExpiresAt: null, ...overrides } as Viewer;
}

export function heartbeat(overrides: Partial<LiveEvent> = {}): LiveEvent {
  return {
    kind: 'HEARTBEAT',
    id: 'act_1',
    customerId: 'cus_acme',
    licenseId: 'lic_1',
    status: 'ACTIVE',
    revision: 1,
    lastSeenAt: new Date(),
    heartbeatWindowSeconds: 600,
    ...overrides,
  };
}

function schemaOf(server: LiveServer): GraphQLSchema {
  const signedIn = ({ viewer }: TestContext): Viewer => {
    if (!viewer) throw new AppError('UNAUTHENTICATED');
    return viewer;
  };
  const text = (resolve: (root: LiveEvent, context: TestContext) => unknown) => ({
    type: GraphQLString,
    resolve: (root: LiveEvent, _args: unknown, context: TestContext) => resolve(root, context),
  });
  const fail = () => {
    throw new Error('SELECT * FROM secrets');
  };
  const event = new GraphQLObjectType<LiveEvent, TestContext>({
    name: 'ActivationEvent',
    fields: {
      id: text(({ id }) => id),
      kind: text(({ kind }) => kind),
      revision: { type: GraphQLInt },
      padding: text(() => 'x'.repeat(10_000)),
      context: text((_root, { number }) => String(number)),
      boom: text(fail),
    },
  });
  const args = { ids: { type: new GraphQLList(GraphQLString) }, licenseId: { type: GraphQLString } };
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        hello: text(() => 'world'),
        viewer: text((_root, { viewer }) => viewer?.customerId ?? null),
        slow: text(() => server.gate.then(() => 'done')),
        large: text(() => 'x'.repeat(20_000)),
        boom: text(fail),
      },
    }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        activationEvents: {
          type: new GraphQLList(event),
          args,
          subscribe: async (_root, { ids, licenseId }, context: TestContext) => {
            const { customerId, credentialId } = signedIn(context);
            await server.gate;
            return server.live.subscribe({ topic: customerId, credentialId, ids, licenseId });
          },
          resolve: (events) => {
            server.executions += 1;
            return events;
          },
        },
        broken: { type: GraphQLString, subscribe: fail },
      },
    }),
  });
}
