import { type Locale, locale, regional } from './locale.js';
import { timeZone } from './timeZone.js';

const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const EXACT = {
  ...DAY,
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
} as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const DATE = { day: 'numeric', month: 'short' } as const;
const FORMATS = {
  day: DAY,
  exact: EXACT,
  time: TIME,
  date: DATE,
  moment: { weekday: 'short', ...DATE, ...TIME },
} as const;

/** The forms that the two languages tell apart; others would need more of `Intl.LDMLPluralRule`. */
interface Plural {
  one: string;
  other: string;
}

/** "4:00 PM" but "04:00": a clock of 24 hours has two digits for each of them. */
function createDates(tag: string, format: Intl.DateTimeFormatOptions) {
  const dates = new Intl.DateTimeFormat(tag, { ...format, timeZone: timeZone.get() });
  if (dates.resolvedOptions().hour12 !== false || format.hour === '2-digit') return dates;
  return new Intl.DateTimeFormat(tag, { ...format, hour: '2-digit', timeZone: timeZone.get() });
}

/** How a language writes what isn't words: numbers, how many of something, and instants. */
function createLanguage(name: Locale, justNow: string) {
  const tag = regional(name);
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent' });
  const rules = new Intl.PluralRules(tag);
  // Without the region: narrow British, "2 min ago", is hardly shorter than long.
  const relative = {
    long: new Intl.RelativeTimeFormat(name, { numeric: 'always' }),
    narrow: new Intl.RelativeTimeFormat(name, { numeric: 'always', style: 'narrow' }),
  };
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (kind: keyof typeof FORMATS, instant: string | number) => {
    const key = kind + timeZone.get();
    const format = dates.get(key) ?? createDates(tag, FORMATS[kind]);
    dates.set(key, format);
    return format.format(new Date(instant));
  };

  const number = (n: number) => numbers.format(n);
  return {
    number,
    /** The form for this many; "#" in it stands for the number. */
    plural: (n: number, forms: Plural) => (rules.select(n) === 'one' ? forms.one : forms.other).replace('#', number(n)),
    /** "4 May 2026", in the reader's time zone. */
    day: (instant: string) => date('day', instant),
    /** The instant to the second in the reader's time zone, which is named. */
    exact: (instant: string) => date('exact', instant),
    /** "14:20", "4 May" and "Mon, 4 May, 14:20", in the reader's time zone: for charts, whose year is plain. */
    time: (instant: number) => date('time', instant),
    date: (instant: number) => date('date', instant),
    moment: (instant: number) => date('moment', instant),
    /** A share of 0 to 1. What is not all of it is never said to be, nor what is not none. */
    percent: (share: number) =>
      percents.format(share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share))),
    /** "12 seconds ago", in the largest unit that fits. The last moments, and what is ahead of our clock, are "just now". */
    ago: (instant: string, now: number, style: 'long' | 'narrow' = 'long') => {
      const seconds = Math.floor((now - Date.parse(instant)) / 1000);
      return seconds < 3 ? justNow : relative[style].format(...largest(-seconds));
    },
    /** "in 5 days" or "2 days ago", for what may lie on either side of now. */
    distance: (instant: string, now: number) =>
      relative.long.format(...largest(Math.trunc((Date.parse(instant) - now) / 1000))),
  };
}

function largest(seconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return [Math.trunc(seconds / size), unit];
}

export const en = createLanguage('en', 'just now');
export const de = createLanguage('de', 'gerade eben');
const languages = { en, de };

/** The reader's language; the component renders again when it, or the time zone, is changed. */
export function useLanguage() {
  timeZone.use();
  return languages[locale.use()];
}
