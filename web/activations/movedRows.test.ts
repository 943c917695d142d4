import { movedRows } from './movedRows.js';

const moved = (shown: string, next: string) => movedRows([...shown], [...next]);

test('nothing has moved where the order is the same', () => {
  expect(moved('abcde', 'abcde')).toBe(0);
  expect(moved('', '')).toBe(0);
});

test('a row that is new pushes another out, and counts once', () => {
  expect(moved('abcde', 'xabcd')).toBe(1);
  expect(moved('abcde', 'xyzab')).toBe(3);
});

test('a row that comes to the top is the one that moved, not those that make room', () => {
  expect(moved('abcde', 'eabcd')).toBe(1);
  expect(moved('abcde', 'ceabd')).toBe(2);
});

test('a row that leaves counts, whether another takes its place or not', () => {
  expect(moved('abcde', 'bcdex')).toBe(1);
  expect(moved('abcde', 'acde')).toBe(1);
  expect(moved('ab', '')).toBe(2);
});
