import type { Comparison, Measure } from './scenario.js';
import type { Settings } from './settings.js';
import { type Quartiles, quartiles } from './statistics.js';

export type Rounds = Record<string, number[]>;

/**
 * Takes every measure once unrecorded, to warm up, where there is time for it, and then once in each round. Measures that
 * are compared run right after one another, and each round begins with another one, so that what else the machine does
 * hits all alike.
 */
export async function takeRounds(
  measures: Record<string, Measure>,
  { rounds, warmUp }: Pick<Settings, 'rounds' | 'warmUp'>,
  tell: (text: string) => void,
): Promise<Rounds> {
  const names = Object.keys(measures);
  const taken: Rounds = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = warmUp ? 0 : 1; round <= rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]!;
      tell(round === 0 ? `warm-up: ${name}` : `round ${round} of ${rounds}: ${name}`);
      const value = await measures[name]!();
      if (round > 0) taken[name]!.push(value);
    }
  }
  return taken;
}

export interface Result {
  name: string;
  unit: string;
  /** Medians over the rounds. */
  ours: number;
  baseline: number | null;
  /** Of the ratios of each round; null where the goal is about `ours` itself. */
  ratio: Quartiles | null;
  goal: string | null;
  /** By the worse quartile, so that a lucky round meets nothing; null without a goal. */
  met: boolean | null;
}

export function compare({ name, unit, ours, baseline, goal }: Comparison, rounds: Rounds): Result {
  const own = rounds[ours]!;
  const theirs = baseline === undefined ? null : rounds[baseline]!;
  const ratio = theirs && quartiles(own.map((value, round) => value / theirs[round]!));
  const judged = ratio ?? quartiles(own);
  return {
    name,
    unit,
    ours: quartiles(own).median,
    baseline: theirs && quartiles(theirs).median,
    ratio,
    goal: goal ? ('atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`) : null,
    met: goal ? ('atLeast' in goal ? judged.q1 >= goal.atLeast : judged.q3 <= goal.atMost) : null,
  };
}
