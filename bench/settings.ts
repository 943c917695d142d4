/** How long and how often is measured; part of every result. */
export interface Settings {
  rounds: number;
  /** Of each measure in each round. */
  ms: number;
  /** Ahead of it, not counted: connections open and queues fill. */
  leadMs: number;
  /** Rows of the scenarios about depth. */
  deepRows: number;
  /** How many steps of each series of growth; 0 for comparisons instead. */
  growthSteps: number;
  jsonFile: string | null;
  profileDir: string | null;
  /** Only what is named so. */
  words: string[];
}

const USAGE = 'npm run bench -- [--growth] [--quick] [--json FILE] [--profile FOLDER] [word …]';

export function readSettings(args: readonly string[]): Settings {
  const settings: Settings = {
    rounds: 7,
    ms: 1_500,
    leadMs: 500,
    deepRows: 1_000_000,
    growthSteps: 0,
    jsonFile: null,
    profileDir: null,
    words: [],
  };
  const left = args.values();
  for (const arg of left) {
    // Enough to see that everything runs; too short for numbers that anybody should repeat.
    if (arg === '--quick') Object.assign(settings, { rounds: 3, ms: 500, leadMs: 200, deepRows: 50_000 });
    else if (arg === '--growth') settings.growthSteps = Number.POSITIVE_INFINITY;
    else if (arg === '--json') settings.jsonFile = argumentOf(arg, left);
    else if (arg === '--profile') settings.profileDir = argumentOf(arg, left);
    else if (arg.startsWith('-')) throw new Error(`There is no option ${arg}: ${USAGE}`);
    else settings.words.push(arg);
  }
  // The first two steps show that a series works.
  if (settings.growthSteps > 0 && args.includes('--quick')) settings.growthSteps = 2;
  return settings;
}

function argumentOf(option: string, left: Iterator<string>): string {
  const { value, done } = left.next();
  if (done) throw new Error(`${option} needs a value: ${USAGE}`);
  return value;
}
