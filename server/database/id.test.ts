import { type IdPrefix, newId } from './id.js';

const now = new Date('2026-11-24T00:00:00.000Z');

test.each<IdPrefix>(['cus', 'usr', 'prd', 'lic', 'act', 'tok', 'aud'])('ids of %s say what they are of', (prefix) => {
  expect(newId(prefix, now)).toMatch(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`));
});

test('ids sort by creation, also many of one millisecond, and when the clock is set back', () => {
  const ids = [
    ...Array.from({ length: 5_000 }, () => newId('act', now)),
    newId('act', new Date(now.getTime() - 60_000)),
    newId('act', new Date(now.getTime() + 60_000)),
  ];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('of two neighbours neither tells the other: half of an id is random', () => {
  const [one, other] = [newId('act', now), newId('act', now)].map((id) => id.slice(-14));
  expect(one).not.toBe(other);
});
