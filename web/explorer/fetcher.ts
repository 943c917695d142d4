import type { GraphiQLProps } from 'graphiql';
import { type ExecutionResult, getOperationAST } from 'graphql';
import { createClient } from 'graphql-ws';

type Fetcher = GraphiQLProps['fetcher'];
type Params = Parameters<Fetcher>[0];
type Headers = Record<string, unknown>;

/** Header names are matched whatever their case, as HTTP does. */
function authorizationOf(headers: Headers): string | undefined {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'authorization');
  return name && String(headers[name]);
}

async function post(url: string, params: Params, headers: Headers) {
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      ...Object.fromEntries(given),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(params),
  });
  return response.json();
}

/** What the editor can show: a close of the socket is an event, which it would print as `{}`. */
function inWords(fault: unknown) {
  if (fault instanceof Error) return fault;
  const { code, reason } = fault as Partial<CloseEvent>;
  return code === undefined ? new Error('The socket failed.') : new Error(`The socket was closed: ${code} ${reason}`);
}

/** One socket per subscription: the credential is given when it opens, and may be another one the next time. */
function subscribe(url: string, { query, operationName, variables }: Params, headers: Headers) {
  const authorization = authorizationOf(headers);
  const client = createClient({ url, retryAttempts: 0, connectionParams: authorization ? { authorization } : {} });
  const results = client.iterate({ query, operationName: operationName ?? null, variables: variables as Headers });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      // Errors come as plain objects; the editor prints them, and asks for no more.
      (results.next() as Promise<IteratorResult<ExecutionResult>>).catch((fault: unknown) => {
        throw inWords(fault);
      }),
    // Without this the editor's Stop would wait for the next message.
    return: async () => {
      await client.dispose();
      return { done: true as const, value: undefined };
    },
  };
}

/** Asks over HTTP, listens over the socket; both with the session's cookie, or with the header typed into the editor. */
export function createFetcher(origin: string): Fetcher {
  const url = `${origin}/graphql`;
  return (params, { headers = {}, documentAST } = {}) => {
    const operation = documentAST && getOperationAST(documentAST, params.operationName);
    if (operation?.operation === 'subscription') return subscribe(url.replace(/^http/, 'ws'), params, headers);
    return post(url, params, headers);
  };
}
