import { exactTime, relativeTime } from './relativeTime.js';

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
  expect(relativeTime(ago(seconds), now)).toBe(words);
});

test('an instant ahead of the clock is "just now", not "in 3 seconds"', () => {
  expect(relativeTime(ago(-3), now)).toBe('just now');
});

test('where room is short the words are too', () => {
  expect(relativeTime(ago(125), now, 'narrow')).toBe('2m ago');
});

test('the exact time has seconds and names its time zone', () => {
  expect(exactTime('2026-05-04T12:00:07.000Z')).toMatch(/4 May 2026.*:00:07.*\S+$/);
});
