import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Result } from './rounds.js';
import type { Settings } from './settings.js';

const COLUMNS = ['', 'ours', 'baseline', 'q1', 'median', 'q3', 'goal', ''];

/** The results as lines of text, numbers below each other. */
export function table(results: readonly Result[]): string {
  const rows = [COLUMNS, ...results.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function cells({ name, unit, ours, baseline, ratio, goal, met }: Result): string[] {
  return [
    `${name} (${unit})`,
    readable(ours),
    baseline === null ? '' : readable(baseline),
    ...(ratio ? [ratio.q1, ratio.median, ratio.q3].map((value) => `× ${readable(value)}`) : ['', '', '']),
    goal ?? '',
    met === null ? '' : met ? '✓' : '✗',
  ];
}

/** Three digits are as much as such numbers are worth. */
function readable(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

export function writeJson(file: string, database: string, settings: Settings, results: readonly Result[]): void {
  const { rounds, ms, leadMs, deepRows, words } = settings;
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, memoryBytes: totalmem(), platform: process.platform };
  const versions = { node: process.versions.node, database };
  const report = { machine, versions, settings: { rounds, ms, leadMs, deepRows, words }, results };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
