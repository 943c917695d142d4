import type { World } from '../world.js';

/** How cost grows with one number, the others held. */
export interface Series {
  name: string;
  /** What the steps count. */
  by: string;
  steps: readonly number[];
  /** What is measured at each step, with units. */
  columns: readonly string[];
  /** Called with the steps in rising order: what one has built up, the next may add to. */
  open(world: World): Promise<(step: number) => Promise<number[]>>;
  /** Why it cannot be taken on this machine; null when it can. */
  lacks?(): string | null;
}

export interface Growth {
  name: string;
  by: string;
  columns: readonly string[];
  rows: { at: number; values: number[] }[];
}

/** Steps beyond `atMost` are left out, for a quick look. */
export async function takeSeries(
  series: Series,
  world: World,
  atMost: number,
  tell: (text: string) => void,
): Promise<Growth> {
  const { name, by, columns } = series;
  const steps = series.steps.slice(0, atMost);
  const rows: Growth['rows'] = [];
  try {
    const take = await series.open(world);
    for (const at of steps) {
      tell(`${name}: ${at.toLocaleString('en-US')} ${by}`);
      rows.push({ at, values: await take(at) });
    }
    return { name, by, columns, rows };
  } finally {
    await world.clear();
  }
}
