import { buildDevices } from '../testing/devices.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const HEARTBEAT = 'mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { heartbeatIntervalSeconds } }';
const HEARTBEATS =
  'mutation ($inputs: [HeartbeatInput!]!) { heartbeats(inputs: $inputs) { heartbeat { activationId } error { code } } }';

/** All that a caller can tell answers apart by. */
async function answer(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const given = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
  return { status: response.status, headers: Object.fromEntries(given), text: await response.text() };
}

describe('a request like one before is answered in the same bytes, head and all:', () => {
  test.each([
    ['an operation that does nothing', { query: 'mutation { __typename }' }],
    ['a query for a signed-in viewer only', { query: '{ licenses { totalCount } }' }],
    ['fields for anybody beside others', { query: '{ viewer { role } license(id: "lic_1") { id } }' }],
    ['a token that is none', { query: HEARTBEAT, variables: { input: { activationToken: 'x' } } }],
    ['a variable that is missing', { query: HEARTBEAT }],
    ['a variable of the wrong type', { query: HEARTBEAT, variables: { input: { activationToken: 5 } } }],
    ['variables that are no map', { query: HEARTBEAT, variables: [1] }],
    ['a batch with refusals', { query: HEARTBEATS, variables: { inputs: [{ activationToken: 'x' }] } }],
    ['too large a batch', { query: HEARTBEATS, variables: { inputs: Array(1_001).fill({ activationToken: 'x' }) } }],
    ['introspection without a credential', { query: '{ __schema { types { name } } }' }],
    ['a name that no operation has', { query: 'query A { viewer { role } }', operationName: 'B' }],
    [
      'one of two operations',
      { query: 'query A { viewer { role } } query B { a: viewer { role } }', operationName: 'B' },
    ],
    ['an extension that is not supported', { query: '{ viewer { role } }', extensions: { persistedQuery: {} } }],
  ])('%s', async (_, body) => {
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*', 'text/html']) {
      const first = await answer(body, { accept });
      expect(await answer(body, { accept })).toEqual(first);
      expect(await answer(body, { accept })).toEqual(first);
    }
  });
});

test('a known document is run anew each time, with the variables of that time', async () => {
  const devices = await buildDevices(app, 3);
  for (const { token, id } of devices) {
    const { text } = await answer({ query: HEARTBEATS, variables: { inputs: [{ activationToken: token }] } });
    expect(JSON.parse(text)).toEqual({ data: { heartbeats: [{ heartbeat: { activationId: id }, error: null }] } });
  }
});
