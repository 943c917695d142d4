import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { authenticate } from './accounts/authenticate.js';
import { Failures } from './accounts/failures.js';
import { heartbeatEvent } from './activations/activation-event.js';
import { ActivationTokens } from './activations/activation-token.js';
import type { ActivationContext } from './activations/context.js';
import { Sweeper } from './activations/deactivate/sweeper.js';
import { heartbeatShortCut } from './activations/heartbeats/heartbeat-document.js';
import { Heartbeats } from './activations/heartbeats/heartbeats.js';
import type { Config } from './config.js';
import { Sampler } from './dashboard/sampler.js';
import type { Database } from './database/database.js';
import { callerAddress, trustedProxies } from './http/caller-address.js';
import { serveExport } from './http/export.js';
import { answerBadUrl, answerBrokenRequest, answerFaults } from './http/faults.js';
import { serveGraphql } from './http/graphql.js';
import { serveHealth } from './http/health.js';
import { IncomingRequest } from './http/incoming-request.js';
import { measure } from './http/metrics.js';
import { isAllowedOrigin } from './http/origin.js';
import { servePortal } from './http/portal.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { cookieJar, sessionCookie } from './http/session-cookie.js';
import { refuseOperation } from './limits/refuse-operation.js';
import { MAX_BODY_BYTES } from './limits/request-size.js';
import { Live } from './live/live.js';
import { Relay } from './live/relay.js';
import type { OperationRequest } from './operation.js';
import { buildApi } from './schema.js';
import { attachWebSocket } from './websocket.js';

export interface AppDeps {
  config: Pick<Config, 'publicUrl' | 'redisUrl'> & { appSecrets: readonly string[] };
  database: Database;
  log: FastifyBaseLogger;
  /** The built portal; by default where `npm run build` puts it. */
  portalDir?: string;
}

export interface App {
  /** Answers the URL. */
  listen(at: { host: string; port: number }): Promise<string>;
  /** Stops accepting, finishes what is in flight, closes the sockets. */
  close(): Promise<void>;
  /** Frees the slots of silent devices, as it does by itself from time to time. */
  sweep(): Promise<void>;
  /** Counts the devices that are online and forgets old history, as it does by itself from time to time. */
  sample(): Promise<void>;
}

/** For all of a request. Node takes the longer one of this and its time for the headers alone: they have to be equal. */
const REQUEST_TIMEOUT_MS = 30_000;
const CLOCK_EVERY_MS = 10_000;
/** A request that is on its way while its connection is closed is lost: who asks all the time is told to go first. */
const FAREWELL_MS = 100;
/** What is in flight has this long to be answered; a connection that never asked anything would hold us for a minute. */
const CLOSE_GRACE_MS = 1_500;

/** HTTP, WebSocket and portal on one port: all that `main.ts` starts, and all that tests build. */
export async function createApp({ config, database, log, portalDir = resolve('dist/web') }: AppDeps): Promise<App> {
  const live = new Live();
  const failures = new Failures((failure) => relay?.publish({ kind: 'failure', ...failure }));
  const channel = `lastseen:${database.name}`;
  const onFailure = failures.learn.bind(failures);
  const relay = config.redisUrl ? new Relay({ redisUrl: config.redisUrl, channel, live, onFailure, log }) : null;
  await relay?.start();
  const sweeper = new Sweeper({ db: database, announce: (events) => live.publish(events), log });
  const sampler = new Sampler({ db: database, log });
  const tokens = new ActivationTokens(config.appSecrets);
  const heartbeats = new Heartbeats(database, tokens, (beats) => live.publish(beats.map(heartbeatEvent)));
  const cookie = sessionCookie(config.publicUrl);
  const schema = buildApi();
  const report = (err: unknown, reference: string) => log.error({ err, reference }, 'an answer was masked as INTERNAL');
  const shortCut = heartbeatShortCut({ heartbeats, clock: database.clock, report });

  const server = fastify({
    loggerInstance: log,
    http: { IncomingMessage: IncomingRequest, headersTimeout: REQUEST_TIMEOUT_MS },
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
    // What still comes on a connection that is open is answered, and told to go.
    return503OnClosing: false,
    trustProxy: trustedProxies(config.publicUrl),
    // Longer than proxies keep theirs; devices come once in minutes, and a connection held for one costs more than a new one.
    keepAliveTimeout: 75_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    frameworkErrors: answerBadUrl,
    clientErrorHandler: answerBrokenRequest,
  });
  await server.register(fastifyCookie);
  // The audit names the request by it, and so can whoever asks about one.
  let isEnding = false;
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (isEnding) reply.header('connection', 'close');
  });
  await sendSecurityHeaders(server, config.publicUrl);
  answerFaults(server, report);
  serveHealth(server, database, measure({ live, heartbeats, relay }));

  type Given = Pick<ActivationContext, 'viewer' | 'requestId' | 'address' | 'userAgent' | 'cookie'>;
  // Each by its name: V8 makes a hidden class of its own for every object that begins with a spread, and they outlive it.
  const createContext = ({ viewer, requestId, address, userAgent, cookie }: Given): ActivationContext => ({
    viewer,
    requestId,
    address,
    userAgent,
    cookie,
    db: database,
    live,
    failures,
    heartbeats,
    tokens,
    report,
    now: database.clock.now(),
    loaders: new Map(),
  });
  const isOurs = (request: IncomingMessage) =>
    isAllowedOrigin(config.publicUrl, request.headers.origin, request.headers.host);

  const contextOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const session = isOurs(request.raw) ? request.cookies[cookie.name] : undefined;
    const { authorization, 'user-agent': userAgent = null } = request.headers;
    const address = request.ip;
    const viewer = await authenticate(database, { session, authorization, address });
    return createContext({ viewer, requestId: request.id, address, userAgent, cookie: cookieJar(cookie, reply) });
  };
  const refuse = (request: OperationRequest, { viewer }: ActivationContext) => refuseOperation(schema, request, viewer);

  const apollo = await serveGraphql(server, {
    schema,
    refuse,
    report,
    shortCut,
    createContext: contextOf,
  });
  serveExport(server, { schema, createContext: contextOf });
  await servePortal(server, portalDir);

  const sockets = attachWebSocket({
    server: server.server,
    schema,
    live,
    refuse,
    report,
    shortCut,
    now: () => database.clock.now(),
    addressOf: (request) => callerAddress(config.publicUrl, request),
    allowedOrigin: (origin, host) => isAllowedOrigin(config.publicUrl, origin, host),
    authenticate: ({ cookie: header, ...given }) =>
      authenticate(database, { ...given, session: header ? server.parseCookie(header)[cookie.name] : undefined }),
    createContext: (viewer, address) =>
      createContext({ viewer, requestId: randomUUID(), address, userAgent: null, cookie: null }),
  });
  const clock = setInterval(() => void database.synchroniseClock().catch(() => undefined), CLOCK_EVERY_MS);
  sweeper.start();
  sampler.start();

  return {
    listen: ({ host, port }) => server.listen({ host, port }),
    sweep: () => sweeper.sweep(),
    sample: () => sampler.sample(),
    async close() {
      clearInterval(clock);
      await Promise.all([sweeper.stop(), sampler.stop()]);
      isEnding = true;
      await Promise.all([sockets.close(), sleep(FAREWELL_MS)]);
      const grace = setTimeout(() => server.server.closeAllConnections(), CLOSE_GRACE_MS);
      await server.close();
      clearTimeout(grace);
      await heartbeats.idle();
      await apollo.stop();
      relay?.close();
    },
  };
}
