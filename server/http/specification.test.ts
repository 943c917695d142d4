import { serverAudits } from 'graphql-http';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp } from '../testing/test-app.js';

test('the audits of GraphQL over HTTP, from its reference implementation, are all passed: MUST, SHOULD and MAY', async () => {
  const app = await createTestApp();
  // Some read __type, which is for whoever is signed in.
  const { headers } = await signedIn(app);
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, ...headers } });
  const results = await Promise.all(serverAudits({ url: `${app.url}/graphql`, fetchFn }).map(({ fn }) => fn()));
  expect(results.length).toBeGreaterThan(60);
  expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
  await app.close();
});
