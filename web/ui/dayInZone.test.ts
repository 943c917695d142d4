import { dayOf, endOfDay } from './dayInZone.js';

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
