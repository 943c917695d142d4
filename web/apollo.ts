import { ApolloClient, ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createCache } from './cache.js';
import { createSocket } from './live/socket.js';
import { checkSession } from './session/checkSession.js';
import { learnFromDate } from './ui/clock.js';

/** An answer that takes longer will not come: say so, instead of a skeleton that stays for ever. */
const TIMEOUT_MS = 20_000;

/** `fetch` with a deadline, which tells the clock what time it is on the server. */
const timedFetch: typeof fetch = async (input, init) => {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  const sentAt = Date.now();
  const response = await fetch(input, { ...init, signal });
  learnFromDate(response.headers.get('date'), sentAt, Date.now());
  return response;
};

function saysUnauthenticated(error: unknown) {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some((e) => e.extensions?.code === 'UNAUTHENTICATED');
  return ServerError.is(error) && error.statusCode === 401;
}

/** Everything between the portal and its server: HTTP for questions, the socket for the push, one cache for both. */
export function createApollo() {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = createSocket(`${scheme}://${window.location.host}/graphql`, () => void checkSession(client));
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (saysUnauthenticated(error)) void checkSession(client);
      }),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(socket),
        new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: timedFetch }),
      ),
    ]),
  });
  return client;
}
