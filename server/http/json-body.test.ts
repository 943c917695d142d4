import { gzipSync } from 'node:zlib';
import { buildLicense } from '../testing/builders.js';
import { ACTIVATE } from '../testing/operations.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const VIEWER = JSON.stringify({ query: '{ viewer { role } }' });

const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${app.url}/graphql`, { method: 'POST', headers, body });

async function refusal(response: Response): Promise<[number, string]> {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors[0]!.extensions.code).toBe('VALIDATION_FAILED');
  return [response.status, errors[0]!.message];
}

const activation = (licenseKey: string, identifier: string) =>
  JSON.stringify({ query: ACTIVATE, variables: { input: { licenseKey, identifier } } });

test('names that are not sent in UTF-8 are refused, so that no two of them become the same device', async () => {
  const { licenseKey } = await buildLicense(app.database);
  const latin1 = { 'content-type': 'application/json; charset=iso-8859-1' };
  const response = await post(Buffer.from(activation(licenseKey, 'MÜLLER-PC'), 'latin1'), latin1);
  expect(await refusal(response)).toEqual([400, 'The body is not valid UTF-8.']);
});

test('a name may have any character, also the one that stands for what could not be read', async () => {
  const { licenseKey } = await buildLicense(app.database);
  for (const identifier of ['MÜLLER-PC', 'M\uFFFDLLER-PC', '🖥']) {
    const response = await post(activation(licenseKey, identifier));
    expect(await response.json()).toMatchObject({ data: { activate: { activation: { identifier } } } });
  }
});

test.each(['gzip', 'br', 'deflate', 'x-gzip, identity'])('a body in %s is refused as such', async (encoding) => {
  const response = await post(gzipSync(VIEWER), { ...JSON_TYPE, 'content-encoding': encoding });
  expect(await refusal(response)).toEqual([415, 'Send the body as application/json, not compressed.']);
});

test.each([
  ['with a byte order mark', `\uFEFF${VIEWER}`, {}],
  ['with a character set', VIEWER, { 'content-type': 'Application/JSON; charset="UTF-8"' }],
  ['that says it is as it is', VIEWER, { 'content-encoding': 'identity' }],
])('a body %s is read', async (_, body, headers) => {
  const response = await post(body, { ...JSON_TYPE, ...headers });
  expect(await response.json()).toEqual({ data: { viewer: null } });
});
