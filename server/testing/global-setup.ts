import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { PrivateServer } from '../database/private-server/private-server.js';

declare global {
  /** Where global-teardown.ts, which runs in the same process, finds the end of what was started here. */
  var stopTestServer: (() => Promise<void>) | undefined;
}

/** One database server for all tests of a run: TEST_DATABASE_URL's, or else a private one that is thrown away. */
export default async function startTestServer(): Promise<void> {
  process.env.TEST_TABLES_FILE = join(tmpdir(), `lastseen-test-tables-${process.pid}.sql`);
  if (process.env.TEST_DATABASE_URL) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'lastseen-test-server-'));
  const { startPrivateServer } = await loadPrivateServer();
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const server: PrivateServer = await startPrivateServer({ dataDir, log, throwAway: true });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopTestServer = async () => {
    delete process.env.TEST_DATABASE_URL;
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Jest maps `./x.js` to `./x.ts` inside tests only; out here the bundler has to. */
async function loadPrivateServer(): Promise<typeof import('../database/private-server/private-server.js')> {
  const outfile = resolve('node_modules/.cache/lastseen/private-server.cjs');
  const entry = resolve('server/database/private-server/private-server.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external' });
  return createRequire(resolve('package.json'))(outfile);
}
