import { de, en } from './language.js';
import { timeZone } from './timeZone.js';

const now = Date.parse('2026-05-04T12:00:00.000Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();

test.each([
  [0, 'just now'],
  [2, 'just now'],
  [3, '3 seconds ago'],
  [59, '59 seconds ago'],
  [60, '1 minute ago'],
  [3599, '59 minutes ago'],
  [3600, '1 hour ago'],
  [86_399, '23 hours ago'],
  [86_400, '1 day ago'],
  [29 * 86_400, '29 days ago'],
  [45 * 86_400, '1 month ago'],
  [800 * 86_400, '2 years ago'],
])('%d seconds back is "%s"', (seconds, words) => {
  expect(en.ago(ago(seconds), now)).toBe(words);
});

test('an instant ahead of the clock is "just now", not "in 3 seconds"', () => {
  expect(en.ago(ago(-3), now)).toBe('just now');
});

test('where room is short the words are too', () => {
  expect(en.ago(ago(125), now, 'narrow')).toBe('2m ago');
});

test('the exact time has seconds and names its time zone', () => {
  expect(en.exact('2026-05-04T12:00:07.000Z')).toMatch(/4 May 2026.*:00:07.*\S+$/);
});

test('a clock of 24 hours has two digits for each of them', () => {
  expect(de.time(Date.parse('2026-05-04T04:00:00.000Z'))).toBe('04:00');
  expect(de.moment(Date.parse('2026-05-04T04:00:00.000Z'))).toMatch(/04:00$/);
});

test('German says the same in its own way', () => {
  expect(de.ago(ago(0), now)).toBe('gerade eben');
  expect(de.ago(ago(3600), now)).toBe('vor 1 Stunde');
  expect(de.exact('2026-05-04T12:00:07.000Z')).toMatch(/4\. Mai 2026.*:00:07/);
  expect(de.number(1234.5)).toBe('1.234,5');
});

test('how many of something is said in the form that the number asks for', () => {
  const devices = { one: '# Gerät', other: '# Geräte' };
  expect([0, 1, 2, 1000].map((n) => de.plural(n, devices))).toEqual([
    '0 Geräte',
    '1 Gerät',
    '2 Geräte',
    '1.000 Geräte',
  ]);
});

test('a distance knows before and after', () => {
  expect(en.distance('2026-05-09T12:00:00.000Z', now)).toBe('in 5 days');
  expect(en.distance('2026-05-02T11:00:00.000Z', now)).toBe('2 days ago');
});

test('a share is not rounded to all or to nothing', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(en.percent)).toEqual(['0%', '1%', '50%', '99%', '100%']);
  expect(de.percent(0.5)).toBe('50\u00a0%');
});

test('every instant is in the time zone that the reader chose', () => {
  timeZone.set('Asia/Kathmandu');
  expect(en.exact('2026-05-04T20:00:00.000Z')).toMatch(/5 May 2026, 01:45:00/);
  expect(en.day('2026-05-04T20:00:00.000Z')).toBe('5 May 2026');
  timeZone.set(null);
});
