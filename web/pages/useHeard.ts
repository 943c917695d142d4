import { useRole } from '../session/useRole.js';

const NONE: readonly string[] = [];

/**
 * Whose heartbeats a page is told of. A customer's are few enough to hear them all; the vendor's may be thousands a
 * second, so that staff hears of the devices on the screen, and of none where there are none.
 */
export function useHeard(shown: readonly string[] = NONE): readonly string[] | undefined {
  return useRole() === 'STAFF' ? shown : undefined;
}
