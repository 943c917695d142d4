import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../testing/test-app.js';

/** What browsers send for an address that somebody opens. */
const ACCEPT_PAGE = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const portalDir = mkdtempSync(join(tmpdir(), 'lastseen-portal-'));
let app: TestApp;

beforeAll(async () => {
  mkdirSync(join(portalDir, 'explorer'));
  writeFileSync(join(portalDir, 'index.html'), '<title>Portal</title>');
  writeFileSync(join(portalDir, 'explorer/index.html'), '<title>Explorer</title>');
  app = await createTestApp({ portalDir });
});
afterAll(async () => {
  await app.close();
  rmSync(portalDir, { recursive: true });
});

const get = (query: string, headers: Record<string, string> = {}) => fetch(`${app.url}/graphql${query}`, { headers });

test('a browser that opens the address of the API gets the explorer', async () => {
  const response = await get('', { accept: ACCEPT_PAGE });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('vary')).toMatch(/accept/i);
  expect(await response.text()).toMatch('Explorer');
});

test('also where its session or token is no longer good, as the page is the same for everybody', async () => {
  const response = await get('', {
    accept: ACCEPT_PAGE,
    authorization: 'Bearer lsn_gone',
    cookie: 'lastseen_session=x',
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch('Explorer');
});

test('a query in the address is answered, whoever asks', async () => {
  const query = `?query=${encodeURIComponent('{ viewer { role } }')}`;
  const response = await get(query, { accept: ACCEPT_PAGE, 'apollo-require-preflight': 'true' });
  expect(await response.json()).toEqual({ data: { viewer: null } });
});

test('a program that asks without a query is told so, and gets no page', async () => {
  const response = await get('', { accept: '*/*' });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).not.toMatch(/html/);
});
