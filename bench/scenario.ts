import type { World } from './world.js';

/** Measures once, for about as long as the settings say, and answers one number. */
export type Measure = () => Promise<number>;

/** One line of the table: two measures of the same rounds as a ratio, or one against an absolute goal. */
export interface Comparison {
  name: string;
  unit: string;
  /** Names of measures. Without a baseline the goal is about `ours` itself. */
  ours: string;
  baseline?: string;
  /** `ratio` is ours ÷ baseline; times and sizes are better small. Without a limit the line only informs. */
  goal?: { atLeast: number } | { atMost: number };
}

/** Measures that are taken in the same rounds, one after the other, because they are compared with each other. */
export interface Scenario {
  name: string;
  comparisons: readonly Comparison[];
  /** Starts what is needed for the measures of these names; what it starts in the world ends with the scenario. */
  open(world: World, names: ReadonlySet<string>): Promise<Record<string, Measure>>;
}
