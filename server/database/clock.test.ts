import { Clock } from './clock.js';

test('what the database has stamped is never in the future', () => {
  const clock = new Clock();
  const stamped = new Date(Date.now() + 5_000);
  clock.observe(stamped);
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(stamped.getTime());
  clock.observe(new Date(0));
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(stamped.getTime());
});

test('it follows the database, whatever this machine believes', () => {
  const clock = new Clock();
  clock.synchronise(new Date('2040-01-01T00:00:00.000Z'), 0);
  expect(clock.now().toISOString()).toMatch(/^2040-01-01T00:00:00/);
});

test('it moves in statements and in code alike', () => {
  const clock = new Clock();
  expect(clock.sql).toBe('UTC_TIMESTAMP(3)');
  const before = clock.now().getTime();
  clock.advance(90.5);
  expect(clock.sql).toBe('(UTC_TIMESTAMP(3) + INTERVAL 90500000 MICROSECOND)');
  expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(90_500);
});
