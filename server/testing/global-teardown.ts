/** Stops what global-setup.ts started. */
export default async function stopTestServer(): Promise<void> {
  await globalThis.stopTestServer?.();
}
