import type { Life } from './lives.js';

const TEN_MINUTES = 600_000;
const HOUR = 6 * TEN_MINUTES;
const DAY = 24 * HOUR;

interface Counts {
  samples: { takenAt: Date; online: number }[];
  steps: { customer: string; since: Date; online: number }[];
}

/** What would have been counted of these lives: every ten minutes of two days, every hour before; nothing while down. */
export function countsOf(lives: readonly Life[], now: Date, down: { beganAt: Date; endedAt: Date }): Counts {
  const counts: Counts = { samples: [], steps: [] };
  const known = new Map<string, number>();
  const last = Math.floor(now.getTime() / TEN_MINUTES) * TEN_MINUTES;
  for (let at = Math.ceil((last - 30 * DAY) / HOUR) * HOUR; at <= last; at += TEN_MINUTES) {
    const takenAt = new Date(at);
    const isKept = at % HOUR === 0 || at > last - 2 * DAY;
    if (!isKept || (takenAt > down.beganAt && takenAt < down.endedAt)) continue;
    let all = 0;
    for (const [customer, online] of onlineAt(lives, at)) {
      all += online;
      if (known.get(customer) !== online) counts.steps.push({ customer, since: takenAt, online });
      known.set(customer, online);
    }
    counts.samples.push({ takenAt, online: all });
  }
  return counts;
}

/** By customer. */
function onlineAt(lives: readonly Life[], at: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { customer, activatedAt, silences } of lives) {
    const isOnline = activatedAt <= at && !silences.some(([from, until]) => from <= at && at < until);
    counts.set(customer, (counts.get(customer) ?? 0) + (isOnline ? 1 : 0));
  }
  return counts;
}
