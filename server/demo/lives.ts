import { DEMO_PRODUCTS } from './demo-data.js';
import type { FleetDevice } from './fleet-devices.js';
import type { Random } from './random.js';

type Span = [from: number, until: number];

/** What a device did in the last 30 days. */
export interface Life {
  customer: string;
  windowMs: number;
  activatedAt: number;
  silences: Span[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS = 30;

/** Once, the service itself was down. */
export function outageBefore(now: Date): { beganAt: Date; endedAt: Date } {
  const beganAt = now.getTime() - 9.3 * DAY;
  return { beganAt: new Date(beganAt), endedAt: new Date(beganAt + 2.6 * HOUR) };
}

export function livesOf(fleet: readonly FleetDevice[], activatedAt: (n: number) => number, now: Date): Life[] {
  return fleet.map(({ license, random, isMoody }, n) => {
    const windowMs = DEMO_PRODUCTS[license.product].heartbeatWindowSeconds * 1000;
    const isAtWork = license.product === 'studio' && random.next() < 0.6;
    const silences = isAtWork ? offHours(random, now.getTime()) : mishaps(random, now.getTime(), isMoody ? 14 : 3);
    const since = activatedAt(n) + windowMs;
    return {
      customer: license.customer!,
      windowMs,
      activatedAt: activatedAt(n),
      silences: silences.filter(([from]) => from > since),
    };
  });
}

/** Switched off in the evening and at weekends; whenever the demo is started, it is about noon for them. */
function offHours(random: Random, now: number): Span[] {
  const silences: Span[] = [];
  let offSince: number | null = null;
  for (let day = DAYS; day >= 0; day--) {
    const noon = now - day * DAY;
    const isFree = day > 0 && [0, 6].includes(new Date(noon).getUTCDay()) && random.next() < 0.85;
    const begins = noon - (2 + random.next() * 3) * HOUR;
    const ends = noon + (3 + random.next() * 4) * HOUR;
    if (isFree) continue;
    if (offSince !== null) silences.push([offSince, begins]);
    offSince = ends;
  }
  return silences;
}

/** Always on, but for restarts, maintenance and bad connections. */
function mishaps(random: Random, now: number, most: number): Span[] {
  const starts = Array.from({ length: Math.floor(random.next() * (most + 1)) }, () => random.next());
  return starts
    .sort((a, b) => a - b)
    .map((share, i, all): Span => {
      const from = now - DAYS * DAY * (1 - share);
      const next = i + 1 < all.length ? now - DAYS * DAY * (1 - all[i + 1]!) : now;
      const lasts = (random.next() < 0.2 ? 30 : 4) * HOUR * random.next();
      return [from, Math.min(from + lasts, next - 5 * MINUTE)];
    })
    .filter(([from, until]) => until > from);
}
