import { useTick } from './useTick.js';

const STEP_MS = 5 * 60_000;

/**
 * The server's time in steps, for what is asked with the time in it: to the second, it would be another question every
 * second; as of when the page was opened, it would be wrong on a page that is left open all day. It stands still where
 * the page does.
 */
export function useCoarseNow(frozen: number | null = null) {
  return useTick((now) => Math.floor((frozen ?? now) / STEP_MS) * STEP_MS);
}
