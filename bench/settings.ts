/** How long and how often is measured; part of every result. */
export interface Settings {
  rounds: number;
  /** Of each measure in each round. */
  ms: number;
  /** Ahead of it, not counted: connections open and queues fill. */
  leadMs: number;
  /** Rows of the scenarios about depth. */
  deepRows: number;
  jsonFile: string | null;
  profileDir: string | null;
  /** Only what is named so. */
  words: string[];
}

const USAGE = 'npm run bench -- [--quick] [--json FILE] [--profile FOLDER] [word …]';

export function readSettings(args: readonly string[]): Settings {
  const settings: Settings = {
    rounds: 7,
    ms: 1_500,
    leadMs: 500,
    deepRows: 1_000_000,
    jsonFile: null,
    profileDir: null,
    words: [],
  };
  const left = args.values();
  for (const arg of left) {
    // Enough to see that everything runs; too short for numbers that anybody should repeat.
    if (arg === '--quick') Object.assign(settings, { rounds: 3, ms: 500, leadMs: 200, deepRows: 50_000 });
    else if (arg === '--json') settings.jsonFile = argumentOf(arg, left);
    else if (arg === '--profile') settings.profileDir = argumentOf(arg, left);
    else if (arg.startsWith('-')) throw new Error(`There is no option ${arg}: ${USAGE}`);
    else settings.words.push(arg);
  }
  return settings;
}

function argumentOf(option: string, left: Iterator<string>): string {
  const { value, done } = left.next();
  if (done) throw new Error(`${option} needs a value: ${USAGE}`);
  return value;
}
