import { growthTable } from '../report.js';
import type { Settings } from '../settings.js';
import { tell } from '../tell.js';
import type { World } from '../world.js';
import { series } from './list.js';
import { type Growth, type Series, takeSeries } from './series.js';

/** Every series that one of the words names; without words, all. */
export function chosenSeries({ words }: Settings): Series[] {
  return series.filter(({ name, by }) => words.length === 0 || words.some((word) => `${name} ${by}`.includes(word)));
}

/** One series after the other; each table is printed as soon as there is one. */
export async function growAll(wanted: readonly Series[], world: World): Promise<Growth[]> {
  const grown: Growth[] = [];
  for (const each of wanted) {
    const lack = each.lacks?.();
    if (lack) {
      console.log(`${each.name}: left out, ${lack}\n`);
      continue;
    }
    const growth = await takeSeries(each, world, world.settings.growthSteps, tell);
    tell('');
    console.log(`${growth.name}\n${growthTable(growth)}\n`);
    grown.push(growth);
  }
  return grown;
}
