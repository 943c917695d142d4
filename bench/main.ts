import { loadavg } from 'node:os';
import { chosenScenarios, compareAll } from './compare.js';
import { chosenSeries, growAll } from './growth/grow.js';
import { writeJson } from './report.js';
import { readSettings } from './settings.js';
import { World } from './world.js';

const settings = readSettings(process.argv.slice(2));
const scenarios = settings.growthSteps > 0 ? [] : chosenScenarios(settings);
const series = settings.growthSteps > 0 ? chosenSeries(settings) : [];
if (scenarios.length + series.length === 0) throw new Error(`Nothing is named ${settings.words.join(' or ')}.`);
const busy = loadavg()[0]!;
if (busy > 0.5) console.log(`The machine is busy (load ${busy.toFixed(1)}): ratios will be noisy.`);

const world = await World.open(settings);
const stop = () => void world.close().finally(() => process.exit(130));
process.once('SIGINT', stop).once('SIGTERM', stop);
try {
  const { rounds, ms } = settings;
  console.log(`${world.databaseTitle}, Node ${process.versions.node}, ${rounds} rounds of ${ms} ms\n`);
  const measured =
    series.length > 0 ? { growth: await growAll(series, world) } : { results: await compareAll(scenarios, world) };
  if (settings.jsonFile) writeJson(settings.jsonFile, world.databaseTitle, settings, measured);
} finally {
  await world.close();
}
process.exit();
