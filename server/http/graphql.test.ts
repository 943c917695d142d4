import { buildLicense, TEST_PASSWORD } from '../testing/builders.js';
import { signedIn } from '../testing/signed-in.js';
import { openSocket } from '../testing/socket.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const GRAPHQL_TYPE = 'application/graphql-response+json';
const VIEWER = '{ viewer { role } }';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const fetchGraphql = (init: RequestInit, query = '') => fetch(`${app.url}/graphql${query}`, init);
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE) =>
  fetchGraphql({ method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

async function codeOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json); charset=utf-8$/);
  const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
  expect(data ?? null).toBeNull();
  return errors[0]!.extensions.code;
}

describe('what is no GraphQL request is refused in JSON, with a code, and neither logged nor repeated', () => {
  const SECRET = 'hunter2-in-a-body';

  test.each([
    ['malformed JSON', `{"query": "${SECRET}`, 400],
    ['an empty body', '', 400],
    ['a list of requests', [{ query: VIEWER }], 400],
    ['a text', JSON.stringify(SECRET), 400],
    ['nothing', 'null', 400],
    ['no query', { variables: { SECRET } }, 400],
    ['a query that is no text', { query: 5, variables: { SECRET } }, 400],
    ['variables that are no map', { query: VIEWER, variables: [SECRET] }, 400],
    ['variables in a text', { query: VIEWER, variables: `{"a":"${SECRET}"}` }, 400],
    ['a name that is none', { query: VIEWER, operationName: 5 }, 400],
    ['more than 256 KB', { query: VIEWER, variables: { a: SECRET.repeat(16_000) } }, 413],
  ])('%s', async (_, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.clone().text()).not.toContain(SECRET);
    expect(await codeOf(response)).toBe('VALIDATION_FAILED');
    expect(app.logged).toEqual([]);
  });

  test.each(['application/json', GRAPHQL_TYPE, '*/*'])('no query, whoever accepts %s', async (accept) => {
    expect((await post({ variables: {} }, { ...JSON_TYPE, accept })).status).toBe(400);
    expect((await fetchGraphql({ headers: { accept } })).status).toBe(400);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/html',
  ])('a body of %s, which a page elsewhere could send', async (type) => {
    const response = await post({ query: VIEWER }, { 'content-type': type });
    expect(response.status).toBe(415);
    expect(await codeOf(response)).toBe('VALIDATION_FAILED');
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
    const response = await fetchGraphql({ method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await codeOf(response)).toBe('VALIDATION_FAILED');
  });
});

describe('a request that cannot be run', () => {
  const HEARTBEAT = 'mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { lastSeenAt } }';

  test.each([
    ['a syntax error', { query: '{ viewer { role ' }],
    ['an unknown field', { query: '{ viewer { nothing } }' }],
    ['an unknown argument', { query: '{ viewer(id: 1) { role } }' }],
    ['a variable that is missing', { query: HEARTBEAT }],
    ['a variable of the wrong type', { query: HEARTBEAT, variables: { input: { activationToken: 5 } } }],
    ['an input field that there is not', { query: HEARTBEAT, variables: { input: { activationToken: 'a', b: 1 } } }],
    ['an instant that is none', { query: '{ licenses(filter: { expiringBefore: "soon" }) { totalCount } }' }],
    ['several operations and no name', { query: `query A ${VIEWER} query B ${VIEWER}` }],
    ['a name that no operation has', { query: `query A ${VIEWER}`, operationName: 'B' }],
    ['a subscription', { query: 'subscription { activationEvents { kind } }' }],
    ['one under a condition', { query: 'subscription ($a: Boolean!) { activationEvents @skip(if: $a) { kind } }' }],
  ])('for %s is answered with 400, to old clients with 200', async (_, body) => {
    const status = async (accept: string) => {
      const response = await post(body, { ...JSON_TYPE, accept });
      expect(await codeOf(response)).toBe('VALIDATION_FAILED');
      expect(app.logged).toEqual([]);
      return response.status;
    };
    expect(await status(GRAPHQL_TYPE)).toBe(400);
    expect(await status('*/*')).toBe(400);
    expect(await status('application/json')).toBe(200);
  });

  test('for want of a credential says so beside the data, since others of its fields may be for anybody', async () => {
    const response = await post({ query: `{ viewer { role } license(id: "lic_1") { id } }` });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { viewer: null, license: null },
      errors: [{ path: ['license'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test.each(['Bearer wrong', 'Bearer ', 'Basic YTpi', 'wrong'])('for the credential "%s" gets 401', async (value) => {
    const response = await post({ query: VIEWER }, { ...JSON_TYPE, authorization: value });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await codeOf(response)).toBe('UNAUTHENTICATED');
  });
});

describe('a value that is refused is not repeated, as it may be a secret', () => {
  const SECRET = 'hunter2';
  const operation = 'query ($input: ValidateLicenseInput!) { validateLicense(input: $input) { code } }';

  test.each([
    ['a field is missing', { licenceKey: SECRET }, 'Field "licenseKey" of required type "String!" was not provided.'],
    ['a field too many', { licenseKey: SECRET, a: 1 }, 'Field "a" is not defined by type "ValidateLicenseInput".'],
    ['a list', { licenseKey: [SECRET] }, 'at "input.licenseKey"; String cannot represent a non string value.'],
    ['no object', `${SECRET} at "a"; b`, 'Expected type "ValidateLicenseInput" to be an object.'],
  ])('%s', async (_, input, reason) => {
    const socket = await openSocket(app.url);
    const { errors } = await app.anonymous.send(operation, { input });
    const answer = await socket.answer('1', operation, { input });
    socket.socket.terminate();
    expect(errors[0]!.message).toMatch(/^Variable "\$input" got an invalid value/);
    expect(errors.map(({ message }) => message)).toContainEqual(expect.stringContaining(reason));
    expect(JSON.stringify([errors, answer])).not.toContain(SECRET);
    expect(answer).toEqual({ errors });
  });

  test('nor is one in the document', async () => {
    const inline = `{ validateLicense(input: { licenseKey: ["${SECRET}"] }) { code } }`;
    const { errors } = await app.anonymous.send(inline);
    expect(errors[0]!.message).toBe('String cannot represent a non string value.');
  });
});

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetchGraphql({ headers }, `?query=${encodeURIComponent(query)}`);

  test('answers queries, in the media type that is asked for', async () => {
    const response = await get(VIEWER, { accept: GRAPHQL_TYPE });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${GRAPHQL_TYPE}; charset=utf-8`);
    expect(await response.json()).toEqual({ data: { viewer: null } });
  });

  test('takes an empty name for none', async () => {
    const response = await fetchGraphql({}, `?query=${encodeURIComponent(VIEWER)}&operationName=`);
    expect(await response.json()).toEqual({ data: { viewer: null } });
  });

  test('is answered to the caller alone: no cache keeps it', async () => {
    for (const query of [VIEWER, '{ nothing }']) {
      expect((await get(query)).headers.get('cache-control')).toBe('no-store');
    }
  });

  test('changes nothing: a mutation is refused with 405', async () => {
    const ada = await signedIn(app);
    const response = await get('mutation { signOut }', ada.headers);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await codeOf(response)).toBe('VALIDATION_FAILED');
    expect((await ada.ask(VIEWER)).viewer).not.toBeNull();
  });
});

test('a page of another site can neither read an answer nor act for who is signed in', async () => {
  const ada = await signedIn(app);
  const { id } = await buildLicense(app.database, { customerId: ada.user.customerId });
  const response = await ada.post(
    { query: 'mutation ($id: ID!) { revealLicenseKey(id: $id) }', variables: { id } },
    { origin: 'https://evil.example' },
  );
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(await codeOf(response)).toBe('UNAUTHENTICATED');
});

test('a fault of ours is masked: the caller gets a reference, the log what it stands for', async () => {
  const ada = await signedIn(app);
  await app.database.query('RENAME TABLE audit_entries TO away');
  const { errors } = await ada.send('{ auditEntries { totalCount nodes { id } } }');
  await app.database.query('RENAME TABLE away TO audit_entries');
  const { code, reference } = errors[0]!.extensions;
  expect({ code, message: errors[0]!.message }).toEqual({
    code: 'INTERNAL',
    message: 'Something went wrong on our side.',
  });
  expect(app.logged.splice(0)).toContainEqual(expect.objectContaining({ reference }));
  expect(JSON.stringify(errors)).not.toContain('audit_entries');
});

test('passwords are in no log, whatever becomes of the request', async () => {
  await app.anonymous.post({
    query: 'mutation { signIn(input: { email: 5 }) ',
    variables: { password: TEST_PASSWORD },
  });
  expect(JSON.stringify(app.logged)).not.toContain(TEST_PASSWORD);
});
