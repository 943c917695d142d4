import type { IncomingMessage, Server } from 'node:http';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { CloseCode, type ConnectionInitMessage, type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';
import type { Viewer } from './accounts/viewer.js';
import { AppError, type ReportInternal } from './errors.js';
import { MAX_BODY_BYTES } from './limits/request-size.js';
import { Connection } from './live/connection.js';
import type { Identity } from './live/connections.js';
import type { Live } from './live/live.js';
import { type Operation, Operations } from './live/operations.js';
import { Peer } from './live/peer.js';
import { QuickLane } from './live/quick-lane.js';
import { TakenIds } from './live/taken-ids.js';
import { refusal, refuse } from './live/upgrade.js';
import type { OperationRequest, ShortCut } from './operation.js';

export interface WebSocketOptions<C> {
  server: Server;
  schema: GraphQLSchema;
  live: Live;
  allowedOrigin(origin: string | undefined, host: string | undefined): boolean;
  /** Whose failures are counted together. */
  addressOf(request: IncomingMessage): string;
  /** Null is anonymous; throws an AppError when a bearer is given and wrong, anything else when it cannot tell now. */
  authenticate(credentials: { cookie?: string; authorization?: string; address: string }): Promise<Viewer | null>;
  /** Called for every execution anew, so that nothing loaded for one is taken for true in the next. */
  createContext(viewer: Viewer | null, address: string): C;
  /** Why a valid operation is not run for this caller; null: it is. */
  refuse(request: OperationRequest, context: C): GraphQLError | null;
  report: ReportInternal;
  shortCut: ShortCut;
  now(): Date;
}

/** What graphql-ws keeps for us with a socket. */
interface Extra {
  peer: Peer;
  /** What it knows of the socket itself, from `connection_init` on. */
  protocol: Pick<Context, 'acknowledged' | 'subscriptions'> | null;
}

const SOCKET_OPTIONS: ServerOptions & { closeTimeout: number } = {
  noServer: true,
  handleProtocols: (protocols) => handleProtocols(protocols),
  /** As much as the body of an HTTP request. */
  maxPayload: MAX_BODY_BYTES,
  /** Compression would cost each socket more memory than everything else together. */
  perMessageDeflate: false,
  /** How long closing waits for a peer that doesn't answer. */
  closeTimeout: 2000,
};

/** GraphQL over WebSocket (`graphql-transport-ws`) at /graphql. */
export function attachWebSocket<C>(options: WebSocketOptions<C>): { close(): Promise<void> } {
  const { live, report, now } = options;
  const operations = new Operations(
    options.schema,
    live,
    report,
    ({ operationName, variables }, document, context) =>
      options.refuse({ document, operationName, variables }, context as C),
    options.shortCut,
  );
  const sockets = new WebSocketServer(SOCKET_OPTIONS);
  let isClosing = false;

  const protocol = makeServer<ConnectionInitMessage['payload'], Extra>({
    connectionInitWaitTimeout: 10_000,
    onConnect: async (context) => {
      context.extra.protocol = context;
      // Many clients write it as they write the header.
      const { authorization, Authorization } = context.connectionParams ?? {};
      return (await context.extra.peer.greet(authorization ?? Authorization)) && live.state;
    },
    onSubscribe: ({ extra }, id, payload) => operations.prepare(extra.peer, id, payload),
    execute: (operation) => operations.execute(operation as Operation),
    subscribe: (operation) => operations.subscribe(operation as Operation),
    onNext: (_context, _id, _payload, _operation, result) => operations.format(result),
    onError: (_context, _id, _payload, errors) => operations.formatErrors(errors),
  });

  function accept(socket: WebSocket, request: IncomingMessage): void {
    const { cookie, authorization: header, origin, host } = request.headers;
    const isForeign = !options.allowedOrigin(origin, host);
    const address = options.addressOf(request);
    let viewer: Viewer | null = null;
    const peer = new Peer({
      connection: new Connection(socket, request.socket),
      live,
      async identify(authorization = header) {
        // Nobody in particular may come from our pages and from software, but not out of the browser of somebody's visitor.
        if (isForeign && !authorization) throw new AppError('UNAUTHENTICATED');
        viewer = await options.authenticate({ ...credentials(cookie, authorization), address });
        return viewer && identity(viewer);
      },
      createContext: () => options.createContext(viewer, address),
      report,
      now,
    });
    open(socket, peer);
  }

  function open(socket: WebSocket, peer: Peer): void {
    const { connection } = peer;
    const extra: Extra = { peer, protocol: null };
    const quick = new QuickLane(connection, operations, () => extra.protocol);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => connection.send(text),
        close: (code = 1000, reason = '') => connection.close(code, reason),
        onMessage: (handle) => {
          const pass = (text: string) =>
            quick.take(text) ? null : handle(text).catch((error) => endAfter(error, peer));
          const ids = new TakenIds(connection, pass);
          connection.onMessage((text) => ids.take(text));
        },
      },
      extra,
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  }

  options.server.on('upgrade', (request, socket, head) => {
    const status = isClosing ? 503 : refusal(request, options.allowedOrigin);
    if (status) refuse(socket, status);
    else sockets.handleUpgrade(request, socket, head, accept);
  });

  return {
    async close() {
      isClosing = true;
      const closed = new Promise((resolve) => sockets.close(resolve));
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      await closed;
    },
  };
}

/** graphql-ws throws for a message that only servers send (`next`, say), and leaves it to us to close the socket. */
function endAfter(error: unknown, peer: Peer): void {
  const isTheirs = error instanceof Error && error.message.startsWith('Unexpected message');
  if (isTheirs) peer.connection.close(CloseCode.BadRequest, 'Invalid message received');
  else peer.giveUp(error);
}

function credentials(cookie: string | undefined, authorization: unknown): { cookie?: string; authorization?: string } {
  if (authorization != null && typeof authorization !== 'string') throw new AppError('UNAUTHENTICATED');
  return { ...(cookie !== undefined && { cookie }), ...(authorization != null && { authorization }) };
}

function identity({ customerId, role, scopes, user, token, credentialId, credentialExpiresAt }: Viewer): Identity {
  return {
    credentialId,
    expiresAt: credentialExpiresAt,
    endCode: token ? 4403 : 4401,
    ownerId: user?.id ?? token?.id ?? credentialId,
    // Fields answer by tenant, role and scopes, not by person: whoever is alike in these may get the same payload.
    visibility: JSON.stringify([customerId, role, token ? 'token' : 'user', [...scopes].sort()]),
  };
}
