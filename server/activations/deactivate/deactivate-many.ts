import { AppError } from '../../errors.js';
import type { DeactivationResult } from '../payloads.js';

/** Several at a time, since each waits for its commit; few enough to leave connections to others. */
const LANES = 8;

/**
 * Deactivates each of `ids` by itself: one that is refused takes nothing from the others. One result for each, in
 * order; an id that stands there twice is deactivated by the first, the others find it done.
 */
export async function deactivateMany(
  ids: readonly string[],
  deactivateOne: (id: string) => Promise<Pick<DeactivationResult, 'activation' | 'alreadyDeactivated'>>,
): Promise<DeactivationResult[]> {
  const distinct = [...new Set(ids)];
  const results = new Map<string, DeactivationResult>();
  const lane = async () => {
    for (let id = distinct.shift(); id !== undefined; id = distinct.shift()) {
      results.set(id, await resultOf(id, deactivateOne));
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

async function resultOf(id: string, deactivateOne: Parameters<typeof deactivateMany>[1]): Promise<DeactivationResult> {
  try {
    return { id, ...(await deactivateOne(id)), error: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message } = error;
    return { id, activation: null, alreadyDeactivated: false, error: { code, message } };
  }
}
