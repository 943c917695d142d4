import type { HeartbeatStatus } from '../__generated__/graphql.js';

interface Silence {
  beganAt: string;
  endedAt?: string | null;
}

export interface Device {
  activatedAt: string;
  deactivatedAt?: string | null;
  lastSeenAt?: string | null;
  nextHeartbeatDueAt?: string | null;
  silences: readonly Silence[];
}

export interface Day {
  from: number;
  /** How much of the day's part that the device had its slot in it was online; null: it had none. */
  online: number | null;
}

type Span = [from: number, until: number];

/** What the device was on each of these days, of which the last one is today. */
export function presence(device: Device, status: HeartbeatStatus, days: readonly number[], now: number): Day[] {
  const lived: Span = [Date.parse(device.activatedAt), Math.min(now, instant(device.deactivatedAt) ?? now)];
  const silent = silentSpans(device, status, now);
  return days.map((from, i) => {
    const span = common(lived, [from, days[i + 1] ?? now]);
    const whole = length(span);
    const quiet = silent.reduce((sum, each) => sum + length(common(span, each)), 0);
    return { from, online: whole > 0 ? Math.max(0, 1 - quiet / whole) : null };
  });
}

/** The same of all of these days together. */
export function presenceInAll(device: Device, status: HeartbeatStatus, days: readonly number[], now: number) {
  return presence(device, status, days.slice(0, 1), now)[0]?.online ?? null;
}

/** As the server told them; what has changed since then is known from the heartbeats, until it tells them anew. */
function silentSpans(device: Device, status: HeartbeatStatus, now: number): Span[] {
  const lastSeen = instant(device.lastSeenAt);
  if (lastSeen === null) return [[Date.parse(device.activatedAt), now]];
  const lasting = status === 'ALIVE' ? lastSeen : now;
  const told = device.silences.map(({ beganAt, endedAt }): Span => [Date.parse(beganAt), instant(endedAt) ?? lasting]);
  const isTold = status === 'ALIVE' || device.silences.some(({ endedAt }) => !endedAt);
  return isTold ? told : [...told, [instant(device.nextHeartbeatDueAt) ?? now, now]];
}

const instant = (text: string | null | undefined) => (text ? Date.parse(text) : null);
const common = (a: Span, b: Span): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
const length = ([from, until]: Span) => Math.max(0, until - from);
