import type { Measure } from '../scenario.js';

/** Several numbers out of one measurement: whichever is asked for first in a round takes it. */
export function together<K extends string>(
  names: readonly K[],
  measure: () => Promise<Record<K, number>>,
): Record<K, Measure> {
  let left: Partial<Record<K, number>> = {};
  const take = (name: K) => async () => {
    if (left[name] === undefined) left = await measure();
    const value = left[name]!;
    delete left[name];
    return value;
  };
  return Object.fromEntries(names.map((name) => [name, take(name)])) as Record<K, Measure>;
}
