/**
 * What the time is on the server, as well as this browser can know it, told once a second to whoever listens.
 *
 * The browser's own clock may be wrong. Every answer of the server bounds the difference: its `Date` header (whole
 * seconds) was written between our sending and our receiving. Within the bounds the browser's clock is believed.
 */
let earliest = Number.NEGATIVE_INFINITY;
let latest = Number.POSITIVE_INFINITY;
let offset = 0;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function bound(low: number, high: number) {
  // Bounds that contradict earlier ones: somebody has set this machine's clock since. Only the new ones hold.
  const contradicts = low > latest || high < earliest;
  earliest = contradicts ? low : Math.max(earliest, low);
  latest = contradicts ? high : Math.min(latest, high);
  offset = Math.min(Math.max(0, earliest), latest);
}

/** Learns from the `Date` header of an answer; both times are this browser's. */
export function learnFromDate(header: string | null, sentAt: number, receivedAt: number) {
  const date = header === null ? Number.NaN : Date.parse(header);
  if (!Number.isNaN(date)) bound(date - receivedAt, date + 999 - sentAt);
}

/** Learns from an instant that the server has already seen pass, such as the Last Seen of an event. */
export function learnFromPast(instant: string) {
  const past = Date.parse(instant) - Date.now();
  if (past > offset) bound(past, Math.max(past, latest));
}

function tick() {
  now = Date.now() + offset;
  for (const listener of listeners) listener();
}

/** One timer for every ticking text of the page; none while nothing ticks. */
export function onTick(listener: () => void) {
  listeners.add(listener);
  if (timer === undefined) {
    timer = setInterval(tick, 1000);
    now = Date.now() + offset;
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server's time at the last tick, in milliseconds; between ticks it stands still. */
export function serverNow() {
  if (timer === undefined) now = Date.now() + offset;
  return now;
}

/** Forgets what was learned, so that one test doesn't tell the time to the next. */
export function resetClock() {
  earliest = Number.NEGATIVE_INFINITY;
  latest = Number.POSITIVE_INFINITY;
  offset = 0;
}
