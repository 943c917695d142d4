import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const SCRIPT = "console.log('portal');";
const portalDir = mkdtempSync(join(tmpdir(), 'lastseen-portal-'));
let app: TestApp;

beforeAll(async () => {
  mkdirSync(join(portalDir, 'assets'));
  for (const [name, text] of [
    ['index.html', '<title>Portal</title>'],
    ['assets/main-1a2b.js', SCRIPT],
  ] as const) {
    writeFileSync(join(portalDir, name), text);
    writeFileSync(join(portalDir, `${name}.gz`), gzipSync(text));
  }
  app = await createTestApp({ portalDir });
});
afterAll(async () => {
  await app.close();
  rmSync(portalDir, { recursive: true });
});

/** As it comes over the wire: `fetch` would unpack it. */
function answerTo(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    get(`${app.url}${path}`, { headers }, async (response) => {
      resolve({ headers: response.headers, body: await buffer(response) });
    }).on('error', reject);
  });
}

test('a file of the portal comes compressed to whoever takes that, and stays for good', async () => {
  const { headers, body } = await answerTo('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' });
  expect(headers).toMatchObject({
    'content-type': expect.stringMatching(/^(text|application)\/javascript/),
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(gunzipSync(body).toString()).toBe(SCRIPT);
});

test('to anybody else it comes as it is', async () => {
  const { headers, body } = await answerTo('/assets/main-1a2b.js');
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe(SCRIPT);
});

test('every address below is the portal, compressed, too, and asked for anew each time', async () => {
  const { headers, body } = await answerTo('/licenses', { accept: 'text/html', 'accept-encoding': 'gzip' });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
  expect(gunzipSync(body).toString()).toBe('<title>Portal</title>');
});
