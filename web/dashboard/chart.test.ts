import { marksOf, nearest, runsOf, scaleFor, summarise } from './chart.js';

const MINUTE = 60_000;
const at = (...minutes: number[]) => minutes.map((minute, i) => ({ at: minute * MINUTE, online: i }));
const minutes = (runs: { at: number }[][]) => runs.map((run) => run.map((point) => point.at / MINUTE));

test('the line is broken where a sample is missing', () => {
  expect(minutes(runsOf(at(0, 10, 20, 40, 50), 10 * MINUTE))).toEqual([
    [0, 10, 20],
    [40, 50],
  ]);
});

test('the moment at its end is joined to the last sample, unless that one is long ago', () => {
  expect(minutes(runsOf(at(0, 10, 34), 10 * MINUTE))).toEqual([[0, 10, 34]]);
  expect(minutes(runsOf(at(0, 10, 36), 10 * MINUTE))).toEqual([[0, 10], [36]]);
  expect(runsOf([], 10 * MINUTE)).toEqual([]);
});

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [168, [0, 50, 100, 150, 200]],
  [1_000_000, [0, 250_000, 500_000, 750_000, 1_000_000]],
])('a scale for %i has few lines, on whole numbers', (most, lines) => {
  expect(scaleFor(most)).toEqual(lines);
});

test('the nearest point on either side is found, and the ends for what is beyond them', () => {
  const points = at(0, 10, 20);
  expect([-5, 4, 6, 14.9, 99].map((minute) => nearest(points, minute * MINUTE))).toEqual([0, 0, 1, 1, 2]);
});

test('a table has the least and the most of each hour, and no hour of which nothing is known', () => {
  const points = [4, 2, 9, 5].map((online, i) => ({ at: [0, 30, 59, 130][i]! * MINUTE, online }));
  const hours = [0, 60, 120].map((minute) => minute * MINUTE);
  expect(summarise(points, hours)).toEqual([
    { from: 0, lowest: 2, highest: 9 },
    { from: 120 * MINUTE, lowest: 5, highest: 5 },
  ]);
});

test('the axis is marked at hours of the day, and at beginnings of days', () => {
  const days = Array.from({ length: 31 }, (_, i) => i * 1440 * MINUTE);
  const hours = marksOf('LAST_24_HOURS', days[1]! + 1, days[2]! + 1, days);
  expect(hours.map((mark) => (mark / MINUTE / 60) % 24)).toEqual([4, 8, 12, 16, 20, 0]);
  expect(marksOf('LAST_30_DAYS', days[0]!, days[30]! + 1, days)).toEqual(
    [5, 10, 15, 20, 25, 30].map((day) => days[day]),
  );
});
