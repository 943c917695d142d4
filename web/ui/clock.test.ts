import { learnFromDate, learnFromPast, onTick, serverNow } from './clock.js';

const offset = () => serverNow() - Date.now();
const at = (ms: number) => new Date(Date.now() + ms).toUTCString();

test('a browser whose clock agrees with the server is believed', () => {
  learnFromDate(at(0), Date.now() - 40, Date.now());
  expect(offset()).toBe(0);
});

test('a clock that is an hour slow is put right to within the second that a Date header knows', () => {
  learnFromDate(at(3_600_000), Date.now() - 40, Date.now());
  expect(offset()).toBeGreaterThanOrEqual(3_600_000 - 1000);
  expect(offset()).toBeLessThanOrEqual(3_600_000 + 1000);
});

test('a clock that is fast is put right as well', () => {
  learnFromDate(at(-120_000), Date.now() - 40, Date.now());
  expect(offset()).toBeLessThanOrEqual(-118_000);
});

test('a Last Seen that is ahead of us shows that we are behind', () => {
  learnFromPast(new Date(Date.now() + 5000).toISOString());
  expect(offset()).toBe(5000);
});

test('a Last Seen of the past says nothing new', () => {
  learnFromPast(new Date(Date.now() - 5000).toISOString());
  expect(offset()).toBe(0);
});

test('when the machine’s clock is set meanwhile, the newest answer counts', () => {
  learnFromDate(at(3_600_000), Date.now(), Date.now());
  learnFromDate(at(0), Date.now(), Date.now());
  expect(Math.abs(offset())).toBeLessThanOrEqual(1000);
});

test('an answer without a date changes nothing', () => {
  learnFromDate(null, Date.now(), Date.now());
  learnFromDate('yesterday', Date.now(), Date.now());
  expect(offset()).toBe(0);
});

test('any number of listeners share one timer, which ends with the last of them', () => {
  const heard: string[] = [];
  const stops = ['a', 'b', 'c'].map((name) => onTick(() => heard.push(name)));
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(1000);
  expect(heard).toEqual(['a', 'b', 'c']);
  for (const stop of stops) stop();
  expect(jest.getTimerCount()).toBe(0);
});
