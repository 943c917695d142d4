import { backoffMs, waitToRetry } from './backoff.js';

test('the ceiling doubles from half a second up to half a minute', () => {
  const ceilings = [0, 1, 2, 5, 6, 7, 500].map((attempt) => backoffMs(attempt, () => 1));
  expect(ceilings).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000, 30_000]);
});

test('the wait is anywhere below the ceiling, so that clients don’t return in step', () => {
  expect(backoffMs(3, () => 0)).toBe(0);
  expect(backoffMs(3, () => 0.25)).toBe(1000);
});

test('when the network comes back the wait is over', async () => {
  let over = false;
  const waiting = waitToRetry(20).then(() => {
    over = true;
  });
  await Promise.resolve();
  expect(over).toBe(false);
  window.dispatchEvent(new Event('online'));
  await waiting;
  expect(jest.getTimerCount()).toBe(0);
});
