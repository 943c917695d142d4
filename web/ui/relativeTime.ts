const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

const long = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
const narrow = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'narrow' });

/** "12 seconds ago", in the largest unit that fits. An instant of the last moments, or ahead of our clock, is "just now". */
export function relativeTime(instant: string, now: number, style: 'long' | 'narrow' = 'long') {
  const seconds = Math.floor((now - Date.parse(instant)) / 1000);
  if (seconds < 3) return 'just now';
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? ['second', 1];
  return (style === 'long' ? long : narrow).format(-Math.floor(seconds / size), unit);
}

const exact = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});

/** The instant to the second in the reader's time zone, which is named. */
export function exactTime(instant: string) {
  return exact.format(new Date(instant));
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

export function calendarDay(instant: string) {
  return day.format(new Date(instant));
}
