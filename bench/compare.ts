import { comparisonTable } from './report.js';
import { compare, type Result, takeRounds } from './rounds.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios/list.js';
import type { Settings } from './settings.js';
import { tell } from './tell.js';
import type { World } from './world.js';

/** Every scenario with the comparisons that are wanted; without words, all. */
export function chosenScenarios({ words }: Settings): Scenario[] {
  const isNamed = (text: string) => words.length === 0 || words.some((word) => text.includes(word));
  return scenarios
    .map((scenario) => ({
      ...scenario,
      comparisons: scenario.comparisons.filter(({ name }) => isNamed(`${scenario.name} ${name}`)),
    }))
    .filter(({ comparisons }) => comparisons.length > 0);
}

async function measure(scenario: Scenario, world: World): Promise<Result[]> {
  const names = new Set(scenario.comparisons.flatMap(({ ours, baseline }) => (baseline ? [ours, baseline] : [ours])));
  try {
    tell(`${scenario.name}: starting`);
    const all = await scenario.open(world, names);
    const measures = Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
    const rounds = await takeRounds(measures, world.settings, (text) => tell(`${scenario.name}, ${text}`));
    return scenario.comparisons.map((comparison) => compare(comparison, rounds));
  } finally {
    await world.clear();
  }
}

/** One scenario after the other; each table is printed as soon as there is one. What fails does not take the rest with it. */
export async function compareAll(wanted: readonly Scenario[], world: World): Promise<Result[]> {
  const results: Result[] = [];
  for (const scenario of wanted) {
    const own = await measure(scenario, world).catch((error: Error) => error);
    tell('');
    if (own instanceof Error) {
      process.exitCode = 1;
      console.error(`${scenario.name} failed: ${own.stack}\n`);
      continue;
    }
    console.log(`${scenario.name}\n${comparisonTable(own)}\n`);
    results.push(...own);
  }
  return results;
}
