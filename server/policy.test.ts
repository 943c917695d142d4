import { WebSocket } from 'ws';
import { buildApi } from './schema.js';
import type { Answer, Caller } from './testing/caller.js';
import { Client } from './testing/live-server.js';
import { REQUESTS, type Request } from './testing/policy/requests.js';
import { type Row, readPolicy, TARGETS } from './testing/policy/table.js';
import { World } from './testing/policy/world.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

const rows = readPolicy('docs/policy.md');
const fieldOf = (name: string) => name.split(':', 1)[0]!;

let app: TestApp;
let world: Pick<World, 'things' | 'caller'>;
/** What reads may share, since they change nothing. */
let kept: typeof world;
beforeAll(async () => {
  app = await createTestApp();
  const built = await World.build(app);
  world = { things: (target) => built.things(target), caller: (name) => built.caller(name) };
  kept = { things: once(world.things), caller: once(world.caller) };
});
afterAll(() => app.close());

test('every root field has a row, every row a field', () => {
  const schema = buildApi();
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = types.flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`));
  expect(new Set(rows.map(({ name }) => fieldOf(name)))).toEqual(new Set(fields));
});

test.each(rows)('$name', async ({ name, expected }: Row) => {
  const { things, caller: callerNamed } = name.startsWith('Mutation.') ? world : kept;
  const found = new Map<string, string>();
  const wanted = new Map<string, string>();
  const cells = [...expected].flatMap(([caller, answers]) =>
    TARGETS.flatMap((target) =>
      (['http', 'socket'] as const).map(async (transport) => {
        const request = REQUESTS[name]?.(await things(target));
        if (!request) throw new Error(`There is no request for the row ${name}`);
        if (request.transport && request.transport !== transport) return;
        const cell = `${caller}, ${target}, ${transport}`;
        wanted.set(cell, answers[target]);
        found.set(cell, await ask(await callerNamed(caller), transport, request, fieldOf(name)));
      }),
    ),
  );
  await Promise.all(cells);
  expect(inOrder(found)).toEqual(inOrder(wanted));
});

function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

const inOrder = (cells: Map<string, string>) => Object.fromEntries([...cells].sort());

function ask(caller: Caller, transport: 'http' | 'socket', request: Request, field: string): Promise<string> {
  return transport === 'http' ? overHttp(caller, request, field) : overSocket(caller, request, field);
}

async function overHttp(caller: Caller, request: Request, field: string): Promise<string> {
  const { document: query, variables } = request;
  const response = await caller.post({ query, variables });
  return wordOf((await response.json()) as Answer, request, field);
}

/** A dead token is refused by closing the socket; what can be subscribed to answers by not ending. */
async function overSocket(caller: Caller, request: Request, field: string): Promise<string> {
  const { socket, closed, ...client } = connect(caller);
  try {
    return await Promise.race([
      client.answer(request).then((answer) => wordOf(answer, request, field)),
      closed.then(({ code }) => CLOSED[code] ?? `closed with ${code}`),
    ]);
  } finally {
    socket.terminate();
  }
}

const CLOSED: Record<number, string> = { 4401: 'closes', 4403: 'sign in' };

function connect({ headers }: Caller) {
  const url = `${app.url.replace('http', 'ws')}/graphql`;
  const client = new Client(new WebSocket(url, 'graphql-transport-ws', { headers }));
  return {
    socket: client.socket,
    closed: client.closed,
    async answer({ document, variables }: Request): Promise<Partial<Answer>> {
      await client.opened;
      client.send({ type: 'connection_init' });
      await client.expect('connection_ack');
      client.subscribe('asked', document, variables);
      if (document.startsWith('subscription')) await client.answer('behind', '{ viewer { role } }');
      else return toAnswer(await client.next());
      const own = client.received.find(({ id }) => id === 'asked');
      return own ? toAnswer(own) : { data: { activationEvents: 'subscribed' } };
    },
  };
}

function toAnswer({ type, payload }: { type: string; payload?: unknown }): Partial<Answer> {
  return (type === 'error' ? { errors: payload } : payload) as Partial<Answer>;
}

const WORDS: Record<string, string> = {
  UNAUTHENTICATED: 'sign in',
  FORBIDDEN: 'forbidden',
  INSUFFICIENT_SCOPE: 'scope',
};

function wordOf({ data, errors }: Partial<Answer>, { answer }: Request, field: string): string {
  const code = errors?.[0]?.extensions.code;
  if (code) return WORDS[code] ?? code;
  const value = data[field.split('.')[1]!];
  if (value === null) return 'null';
  return answer ? answer(value as never) : 'ok';
}
