import { isDeepStrictEqual } from 'node:util';
import { expected, type Facts } from './facts.js';
import type { Model } from './model.js';
import type { Operation } from './operation.js';

export interface Answered {
  operation: Operation<string>;
  answer: string;
}

/**
 * Whether what was answered at the same time, and what is seen afterwards, could also have come about one after the
 * other: the model in the state behind such an order, or null when there is none.
 */
export function inSomeOrder(model: Model, answered: readonly Answered[], facts: Facts): Model | null {
  const tried = new Set<string>();
  const search = (from: Model, left: readonly Answered[]): Model | null => {
    if (left.length === 0) return isDeepStrictEqual(expected(from), facts) ? from : null;
    const state = JSON.stringify([from, left]);
    if (tried.has(state)) return null;
    tried.add(state);
    for (const [i, { operation, answer }] of left.entries()) {
      const next = from.copy();
      if (next.apply(operation, answer) !== answer) continue;
      const found = search(
        next,
        left.filter((_, other) => other !== i),
      );
      if (found) return found;
    }
    return null;
  };
  return search(model, answered);
}
