import { loadavg } from 'node:os';
import { table, writeJson } from './report.js';
import { compare, type Result, takeRounds } from './rounds.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios/list.js';
import { readSettings, type Settings } from './settings.js';
import { World } from './world.js';

/** Every scenario with the comparisons that are wanted; without words, all. */
function chosen({ words }: Settings): Scenario[] {
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
    const rounds = await takeRounds(measures, world.settings.rounds, (text) => tell(`${scenario.name}, ${text}`));
    return scenario.comparisons.map((comparison) => compare(comparison, rounds));
  } finally {
    await world.clear();
  }
}

/** What is being done, on a line that the next one replaces; nothing where nobody watches. */
function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

const settings = readSettings(process.argv.slice(2));
const wanted = chosen(settings);
if (wanted.length === 0) throw new Error(`Nothing is named ${settings.words.join(' or ')}.`);
const busy = loadavg()[0]!;
if (busy > 0.5) console.log(`The machine is busy (load ${busy.toFixed(1)}): ratios will be noisy.`);

const world = await World.open(settings);
const stop = () => void world.close().finally(() => process.exit(130));
process.once('SIGINT', stop).once('SIGTERM', stop);
try {
  console.log(
    `${world.databaseTitle}, Node ${process.versions.node}, ${settings.rounds} rounds of ${settings.ms} ms\n`,
  );
  const results: Result[] = [];
  for (const scenario of wanted) {
    const own = await measure(scenario, world);
    tell('');
    console.log(`${scenario.name}\n${table(own)}\n`);
    results.push(...own);
  }
  if (settings.jsonFile) writeJson(settings.jsonFile, world.databaseTitle, settings, results);
} finally {
  await world.close();
}
process.exit();
