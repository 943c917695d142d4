import type { OnlinePeriod } from '../__generated__/graphql.js';
import type { UrlWords } from '../ui/pageState.js';

export interface Point {
  at: number;
  online: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How far a chart goes back, and how far its samples are apart. */
export const SPAN: Record<OnlinePeriod, { ms: number; stepMs: number }> = {
  LAST_24_HOURS: { ms: DAY_MS, stepMs: 10 * MINUTE_MS },
  LAST_30_DAYS: { ms: 30 * DAY_MS, stepMs: HOUR_MS },
};

export const PERIODS: UrlWords<OnlinePeriod> = { '24h': 'LAST_24_HOURS', '30d': 'LAST_30_DAYS' };

/** The number of this moment is the chart's end, unless the last sample is too old to be joined to it. */
const LATEST_STEPS = 2.5;

/** The points between which no sample is missing: where one is, the service was down and nobody knows. */
export function runsOf(points: readonly Point[], stepMs: number): Point[][] {
  const runs: Point[][] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    const bridged = i === points.length - 1 ? LATEST_STEPS : 1.5;
    if (before && point.at - before.at <= bridged * stepMs) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The lines of a scale from 0 to at least `most`: whole numbers, and no more than five. */
export function scaleFor(most: number): number[] {
  const top = Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(top));
  const step =
    [0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((n) => n * power).find((n) => Number.isInteger(n) && n * 4 >= top) ?? 1;
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, i) => i * step);
}

/** The nearest point to an instant. */
export function nearest(points: readonly Point[], at: number): number {
  const next = points.findIndex((point) => point.at >= at);
  if (next === -1) return points.length - 1;
  const before = points[next - 1];
  return before && at - before.at < points[next]!.at - at ? next - 1 : next;
}

/** Where the axis is marked: at every fourth hour, or the beginning of every fifth day, of the reader's clocks. */
export function marksOf(period: OnlinePeriod, from: number, until: number, days: readonly number[]): number[] {
  if (period === 'LAST_30_DAYS')
    return days.filter((_, i) => (days.length - 1 - i) % 5 === 0).filter((at) => at > from);
  const marks = days.flatMap((day) => [0, 4, 8, 12, 16, 20].map((hour) => day + hour * HOUR_MS));
  return marks.filter((at) => at > from && at < until);
}

export interface Summary {
  from: number;
  lowest: number;
  highest: number;
}

/** The least and the most of every hour, or of every day: what a table shows of a chart. */
export function summarise(points: readonly Point[], beginnings: readonly number[]): Summary[] {
  return beginnings.flatMap((from, i) => {
    const until = beginnings[i + 1] ?? Number.POSITIVE_INFINITY;
    const online = points.filter(({ at }) => at >= from && at < until).map((point) => point.online);
    return online.length > 0 ? [{ from, lowest: Math.min(...online), highest: Math.max(...online) }] : [];
  });
}
