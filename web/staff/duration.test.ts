import { durationOf, secondsOf } from './duration.js';

test.each([
  [60, 1, 'minutes'],
  [90, 90, 'seconds'],
  [5400, 90, 'minutes'],
  [7200, 2, 'hours'],
  [2_592_000, 30, 'days'],
])('%d seconds are %d %s, and back', (seconds, value, unit) => {
  expect(durationOf(seconds)).toEqual({ value, unit });
  expect(secondsOf(durationOf(seconds))).toBe(seconds);
});

test('nothing entered is no time', () => {
  expect(secondsOf({ value: '', unit: 'days' })).toBeNaN();
});
