import type { UrlWords } from '../ui/pageState.js';

/** When a device was last seen: within a time, or not since. */
export type Seen = 'hour' | 'day' | 'week' | 'month' | 'notDay' | 'notWeek' | 'notMonth';

export const SEEN: UrlWords<Seen> = {
  '1h': 'hour',
  '24h': 'day',
  '7d': 'week',
  '30d': 'month',
  'over-24h': 'notDay',
  'over-7d': 'notWeek',
  'over-30d': 'notMonth',
};

const HOUR = 3_600_000;
const WITHIN = { hour: HOUR, day: 24 * HOUR, week: 168 * HOUR, month: 720 * HOUR } as const;
const BEFORE = { notDay: 24 * HOUR, notWeek: 168 * HOUR, notMonth: 720 * HOUR } as const;

/** The filter for it at a time. Never seen is neither. */
export function seenFilter(seen: Seen | null, now: number) {
  if (seen === null) return {};
  if (seen in WITHIN) return { lastSeenAfter: new Date(now - WITHIN[seen as keyof typeof WITHIN]).toISOString() };
  return { lastSeenBefore: new Date(now - BEFORE[seen as keyof typeof BEFORE]).toISOString() };
}
