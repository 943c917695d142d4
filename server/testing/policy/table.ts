import { readFileSync } from 'node:fs';

export type Target = 'own' | 'else' | 'unknown';
export const TARGETS: readonly Target[] = ['own', 'else', 'unknown'];

export interface Row {
  /** `Query.license`, or `Query.node: a license` where a field has several. */
  name: string;
  /** The answer that stands in the table, by caller and target. */
  expected: Map<string, Record<Target, string>>;
}

/** The rows of docs/policy.md, whose heading names the callers. */
export function readPolicy(path: string): Row[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const heading = lines.findIndex((line) => line.startsWith('| field |'));
  const [, ...callers] = cells(lines[heading]!);
  return lines.slice(heading + 2).map((line) => {
    const [name = '', ...answers] = cells(line);
    if (answers.length !== callers.length) throw new Error(`${name} has ${answers.length} of ${callers.length} cells`);
    return { name, expected: new Map(callers.map((caller, i) => [caller, byTarget(answers[i]!)])) };
  });
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function byTarget(cell: string): Record<Target, string> {
  const [own = '', other = own, unknown = own] = cell.split(' · ');
  return { own, else: other, unknown };
}
