import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Growth } from './growth/series.js';
import type { Result } from './rounds.js';
import type { Settings } from './settings.js';

const COLUMNS = ['', 'ours', 'baseline', 'q1', 'median', 'q3', 'goal', ''];

export const comparisonTable = (results: readonly Result[]): string => table([COLUMNS, ...results.map(cells)]);

export function growthTable({ by, columns, rows }: Growth): string {
  return table([
    [by, ...columns],
    ...rows.map(({ at, values }) => [at.toLocaleString('en-US'), ...values.map(readable)]),
  ]);
}

/** Lines of text, numbers below each other; the first row names the columns. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
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

/** What was measured, with what is needed to compare it with another run. */
export function writeJson(
  file: string,
  database: string,
  settings: Settings,
  measured: { results: readonly Result[] } | { growth: readonly Growth[] },
): void {
  const { rounds, ms, leadMs, longMs, fleetDevices, deepRows, words } = settings;
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, memoryBytes: totalmem(), platform: process.platform };
  const versions = { node: process.versions.node, database };
  const report = {
    machine,
    versions,
    settings: { rounds, ms, leadMs, longMs, fleetDevices, deepRows, words },
    ...measured,
  };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
