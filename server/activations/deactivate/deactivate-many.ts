import { isAway } from '../../database/retry.js';
import { itemErrors, type ReportInternal } from '../../errors.js';
import type { DeactivationResult } from '../payloads.js';

/** Several at a time, since each waits for its commit; few enough to leave connections to others. */
const LANES = 8;

/**
 * Deactivates each of `ids` by itself: one that is refused, or fails, takes nothing from the others, which may be
 * committed by then. One result for each, in order; an id that stands there twice is deactivated by the first, the
 * others find it done.
 */
export async function deactivateMany(
  ids: readonly string[],
  deactivateOne: (id: string) => Promise<Pick<DeactivationResult, 'activation' | 'alreadyDeactivated'>>,
  report: ReportInternal,
): Promise<DeactivationResult[]> {
  const left = [...new Set(ids)];
  const results = new Map<string, DeactivationResult>();
  const errorOf = itemErrors(report);
  const lane = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      try {
        results.set(id, { id, ...(await deactivateOne(id)), error: null });
      } catch (cause) {
        // Each of the rest would wait for the whole deadline, to hear the same.
        const failed = isAway(cause) ? [id, ...left.splice(0)] : [id];
        const refused = { activation: null, alreadyDeactivated: false, error: errorOf(cause) };
        for (const each of failed) results.set(each, { id: each, ...refused });
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const answered = new Set<string>();
  return ids.map((id) => {
    const result = results.get(id)!;
    const isRepeated = answered.has(id);
    answered.add(id);
    return isRepeated && !result.error ? { ...result, alreadyDeactivated: true } : result;
  });
}
