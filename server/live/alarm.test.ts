import { setAlarm } from './alarm.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const DAY = 24 * 60 * 60 * 1000;

test('an alarm rings at its instant, also one that is further away than setTimeout can count', () => {
  const ring = jest.fn();
  setAlarm(new Date(Date.now() + 90 * DAY), () => new Date(), ring);
  jest.advanceTimersByTime(90 * DAY - 1);
  expect(ring).not.toHaveBeenCalled();
  jest.advanceTimersByTime(2);
  expect(ring).toHaveBeenCalledTimes(1);
});

test('an alarm for the past rings, one that was called off doesn’t', () => {
  const ring = jest.fn();
  setAlarm(new Date(0), () => new Date(), ring);
  setAlarm(new Date(0), () => new Date(), ring)();
  jest.advanceTimersByTime(1);
  expect(ring).toHaveBeenCalledTimes(1);
});
