import { Recent } from './recent.js';

test('what was not used for longest goes, also when one is asked for again and again', () => {
  const recent = new Recent<string, number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  for (const _time of [1, 2, 3]) expect(recent.get('a')).toBe(1);
  recent.set('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
});

test('of what has a weight, as much goes as is too much', () => {
  const recent = new Recent<string, number>(10, (key) => key.length);
  for (const key of ['aaaa', 'bb', 'cc', 'aaaa']) recent.set(key, key.length);
  recent.set('dddddd', 6);
  expect(['bb', 'cc', 'aaaa', 'dddddd'].map((key) => recent.get(key))).toEqual([undefined, undefined, 4, 6]);
});

test('what was set anew is answered anew', () => {
  const recent = new Recent<string | undefined, number>(2);
  expect(recent.get(undefined)).toBeUndefined();
  for (const value of [1, 2]) {
    recent.set(undefined, value);
    expect(recent.get(undefined)).toBe(value);
  }
});
