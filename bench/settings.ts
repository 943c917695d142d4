/** How long and how often is measured; part of every result. */
export interface Settings {
  rounds: number;
  /** Whether every measure is taken once ahead of them, not counted. */
  warmUp: boolean;
  /** Of each measure in each round. */
  ms: number;
  /** Ahead of it, not counted: connections open and queues fill. */
  leadMs: number;
  /** Of what needs longer to say something: pages that take seconds, messages four times a second, one in a hundred. */
  longMs: number;
  /** Devices of each of the 200 customers that most scenarios are about. */
  fleetDevices: number;
  /** Rows of the scenarios about depth. */
  deepRows: number;
  /** How many steps of each series of growth; 0 for comparisons instead. */
  growthSteps: number;
  jsonFile: string | null;
  profileDir: string | null;
  /** Only what is named so. */
  words: string[];
}

/** Everything once: enough to see that it runs, too short for numbers that anybody should repeat. */
const QUICK: Partial<Settings> = {
  rounds: 1,
  warmUp: false,
  ms: 200,
  leadMs: 50,
  longMs: 500,
  fleetDevices: 50,
  deepRows: 50_000,
};

const USAGE = 'npm run bench -- [--growth] [--quick] [--json FILE] [--profile FOLDER] [word …]';

export function readSettings(args: readonly string[]): Settings {
  const settings: Settings = {
    rounds: 7,
    warmUp: true,
    ms: 1_500,
    leadMs: 500,
    longMs: 4_000,
    fleetDevices: 500,
    deepRows: 1_000_000,
    growthSteps: 0,
    jsonFile: null,
    profileDir: null,
    words: [],
  };
  const left = args.values();
  for (const arg of left) {
    if (arg === '--quick') Object.assign(settings, QUICK);
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
