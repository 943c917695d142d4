import { rmSync } from 'node:fs';

/** Stops what global-setup.ts started, and takes away what the tests wrote. */
export default async function stopTestServer(): Promise<void> {
  rmSync(process.env.TEST_TABLES_FILE!, { force: true });
  await globalThis.stopTestServer?.();
}
