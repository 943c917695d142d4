import { getIntrospectionQuery } from 'graphql';
import { buildApiToken, buildLicense } from '../testing/builders.js';
import { ACTIVATE, HEARTBEATS } from '../testing/operations.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { openSocket } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { MAX_COST, MAX_DEPTH } from './refuse-operation.js';
import { MAX_TOKENS } from './request-size.js';

let app: TestApp;
let ada: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
  ada = await signedIn(app);
});
afterAll(() => app.close());

const ROW = `identifier label hostname platform appVersion status heartbeatStatus lastSeenAt nextHeartbeatDueAt activatedAt
  deactivatedAt deactivationReason canDeactivate revision
  license { id maskedKey status activationsInUse activationLimit expiresAt product { id name } customer { id name } }`;
const PAGE = `query ($first: Int) { activations(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id ${ROW} } } }`;

const repeated = (field: string, times: number) => Array.from({ length: times }, (_, i) => `f${i}: ${field}`).join(' ');
const nested = (levels: number): string =>
  levels === 0 ? 'id' : `license { activations { nodes { id ${nested(levels - 1)} } } }`;

describe('honest requests pass', () => {
  test.each([
    ['a page of 100 with all that belongs to each', PAGE, { first: 100 }],
    [
      'the newest devices of 100 licenses',
      '{ licenses(first: 100) { nodes { id activations { nodes { id } } } } }',
      {},
    ],
    ['a device and when it was silent', '{ activation(id: "act_1") { id silences { beganAt endedAt } } }', {}],
    ['100 things by their ids', `{ ${repeated('activation(id: "act_1") { id status }', 100)} }`, {}],
    [
      '500 deactivations',
      'mutation ($ids: [ID!]!) { deactivateActivations(ids: $ids) { id error { code } activation { id license { activationsInUse product { name } } } } }',
      { ids: Array(500).fill('act_1') },
    ],
  ])('%s', async (_, query, variables) => {
    await ada.ask(query, variables);
  });

  test('1000 heartbeats at once, with the longest versions', async () => {
    const { licenseKey } = await buildLicense(app.database);
    const { activationToken } = (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'A' } }))
      .activate;
    const appVersion = 'v'.repeat(64);
    const inputs = Array.from({ length: 1_000 }, () => ({ activationToken, appVersion }));
    const { heartbeats } = await app.anonymous.ask(HEARTBEATS, { inputs });
    expect(heartbeats).toHaveLength(1_000);
    expect(heartbeats.every(({ error }: { error: unknown }) => error === null)).toBe(true);
  });

  test('the explorer’s look at the schema, for people and tokens', async () => {
    const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true };
    const query = getIntrospectionQuery({ ...options, inputValueDeprecation: true, oneOf: false });
    const { secret } = await buildApiToken(app.database);
    for (const caller of [ada, withToken(app, secret)]) {
      expect((await caller.ask(query)).__schema.types.length).toBeGreaterThan(50);
    }
  });
});

describe('what asks for too much is refused before it runs', () => {
  test.each([
    ['1000 mutations in one', `mutation { ${repeated('signOut', 1_000)} }`, {}],
    [
      '500 activations in one',
      `mutation { ${repeated('activate(input: {licenseKey: "A", identifier: "A"}) { alreadyActive }', 200)} }`,
      {},
    ],
    ['pages in pages in pages', `{ activations(first: 100) { nodes { id ${nested(2)} } } }`, {}],
    [
      'the same with the size in a variable',
      `query ($n: Int = 100) { licenses(first: $n) { nodes { activations(first: $n) { nodes { id } } } } }`,
      {},
    ],
    ['a page of a thousand different names', `{ activations(first: 100) { nodes { ${repeated('id', 1_000)} } } }`, {}],
    ['200 dashboards, each of which counts everything', `{ ${repeated('dashboard { online }', 200)} }`, {}],
    ['when ten devices were silent', '{ activations(first: 10) { nodes { silences { beganAt endedAt } } } }', {}],
    ['300 counts', `{ ${repeated('activations(first: 1) { totalCount }', 300)} }`, {}],
    ['the schema, again and again', `{ ${repeated('__schema { types { name fields { name } } }', 150)} }`, {}],
    [
      'fragments that double at every level',
      `{ licenses { nodes { ...F0 } } } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on License { a: id ...G${i} } fragment G${i} on License { b: product { id } ...F${i + 1} c: customer { id } }`).join(' ')} fragment F60 on License { id ${repeated('product { id name }', 300)} }`,
      {},
    ],
  ])('%s', async (_, query, variables) => {
    const response = await ada.post({ query, variables });
    const { errors } = await response.json();
    expect(response.status).toBe(400);
    expect(errors[0].extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', cost: expect.any(Number), limit: MAX_COST });
    expect(errors[0].extensions.cost).toBeGreaterThan(MAX_COST);
  });

  test('a statement for each event of a live message; objects of each may be many', async () => {
    const socket = await openSocket(app.url, ada.headers);
    const live = (selection: string) => `subscription { activationEvents { kind activation { id ${selection} } } }`;
    const pages = [
      'history(first: 1) { nodes { id } }',
      'license { activations(first: 1) { nodes { id } } }',
      'silences { beganAt }',
    ];
    for (const page of pages) {
      const refused = await socket.answer(page, live(page));
      expect(refused).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: MAX_COST } }]);
    }
    socket.subscribe('live', live(ROW));
    expect(await socket.answer('2', '{ viewer { role } }')).toMatchObject({ data: { viewer: { role: 'CUSTOMER' } } });
    expect(socket.received.filter(({ id }) => id === 'live')).toEqual([]);
    socket.socket.terminate();
  });

  test('deeper than anybody needs, however cheap', async () => {
    const query = `{ activations(first: 1) { nodes { ${'license { activations(first: 1) { nodes { '.repeat(4)} id ${'} } } '.repeat(4)} } } }`;
    expect(await ada.refusal(query)).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      cost: expect.any(Number),
      limit: MAX_COST,
      depth: 15,
      maxDepth: MAX_DEPTH,
    });
  });

  test('more words than a document may have', async () => {
    const query = `{ ${repeated('viewer { role }', 2_000)} }`;
    const refusal = { code: 'QUERY_TOO_COMPLEX', cost: 12_002, limit: MAX_TOKENS };
    expect(await ada.refusal(query)).toEqual(refusal);
    const socket = await openSocket(app.url, ada.headers);
    expect(await socket.answer('1', query)).toMatchObject([{ extensions: refusal }]);
    socket.socket.terminate();
  });

  test('brackets too deep to be read, which is no failure of ours', async () => {
    const query = `{ validateLicense(input: ${'['.repeat(3_900)}${']'.repeat(3_900)}) { code } }`;
    expect(await ada.refusal(query)).toEqual({ code: 'QUERY_TOO_COMPLEX' });
    const socket = await openSocket(app.url, ada.headers);
    expect(await socket.answer('1', query)).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
    socket.socket.terminate();
    expect(app.logged).toEqual([]);
  });

  test('on a socket alike, and the socket goes on', async () => {
    const socket = await openSocket(app.url, ada.headers);
    const refused = await socket.answer('1', `{ activations(first: 100) { nodes { id ${nested(2)} } } }`);
    expect(refused).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: MAX_COST } }]);
    expect(await socket.answer('2', PAGE, { first: 100 })).toMatchObject({ data: { activations: { totalCount: 0 } } });
    socket.socket.terminate();
  });
});

test('a page larger than 100 is refused as such, not as too complex', async () => {
  expect(await ada.refusal(PAGE, { first: 5_000 })).toEqual({ code: 'VALIDATION_FAILED', field: 'first' });
});

describe('the schema', () => {
  const questions = [
    '{ __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { t: __type(name: "License") { name } }',
  ];

  test.each(questions)('is not for the anonymous: %s', async (query) => {
    const response = await app.anonymous.post({ query });
    expect(response.status).toBe(401);
    expect((await response.json()).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const socket = await openSocket(app.url);
    expect(await socket.answer('1', query)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    socket.socket.terminate();
  });

  test('names of types are for everybody', async () => {
    expect(await app.anonymous.ask('{ __typename viewer { __typename } }')).toEqual({
      __typename: 'Query',
      viewer: null,
    });
  });
});
