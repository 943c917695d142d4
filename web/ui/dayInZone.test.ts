import { dayOf, endOfDay, startsOfDays } from './dayInZone.js';

test.each([
  ['UTC', '2026-12-31', '2026-12-31T23:59:59.000Z'],
  ['Asia/Tokyo', '2026-12-31', '2026-12-31T14:59:59.000Z'],
  ['America/St_Johns', '2026-12-31', '2027-01-01T03:29:59.000Z'],
  ['Europe/Berlin', '2026-03-28', '2026-03-28T22:59:59.000Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:59.000Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.000Z'],
])('in %s the day %s ends at %s, and that is still the same day', (zone, day, instant) => {
  expect(endOfDay(day, zone)).toBe(instant);
  expect(dayOf(instant, zone)).toBe(day);
});

test.each([
  ['Asia/Tokyo', '2026-05-04T16:00:00.000Z', ['2026-05-03T15:00:00.000Z', '2026-05-04T15:00:00.000Z']],
  ['Europe/Berlin', '2026-10-26T10:00:00.000Z', ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']],
  ['Europe/Berlin', '2026-03-30T10:00:00.000Z', ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']],
  ['America/Santiago', '2026-09-06T10:00:00.000Z', ['2026-09-05T04:00:00.000Z', '2026-09-06T04:00:00.000Z']],
])('in %s at %s yesterday and today begin with the clocks there, also when those are changed', (zone, now, starts) => {
  const days = startsOfDays(2, Date.parse(now), zone).map((at) => new Date(at).toISOString());
  expect(days).toEqual(starts);
  expect(dayOf(days[1]!, zone)).toBe(dayOf(now, zone));
});
