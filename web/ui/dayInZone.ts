const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How far this zone's clocks are ahead of UTC at that instant, in milliseconds. */
function offsetAt(instant: number, zone: string) {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
}

/** What the clocks of a zone show, as an instant. */
function fromClocks(shown: string, zone: string) {
  const there = Date.parse(shown);
  // Once more with the offset of about then: near a change of the clocks the first one may be of the other side.
  const about = there - offsetAt(there, zone);
  const exact = there - offsetAt(about, zone);
  // Where clocks are put forward at midnight there is no such time, and the day begins behind the gap.
  return exact + offsetAt(exact, zone) === there ? exact : about;
}

/** The last second of a day ("2026-12-31") in a time zone, as an instant. */
export function endOfDay(day: string, zone: string): string {
  return new Date(fromClocks(`${day}T23:59:59.000Z`, zone)).toISOString();
}

/** When each of the last days began in a time zone, the oldest first; the last one is today. */
export function startsOfDays(count: number, now: number, zone: string): number[] {
  const today = Date.parse(dayOf(new Date(now).toISOString(), zone));
  return Array.from({ length: count }, (_, i) =>
    fromClocks(new Date(today - (count - 1 - i) * DAY_MS).toISOString(), zone),
  );
}

/** The day ("2026-12-31") on which an instant falls in a time zone. */
export function dayOf(instant: string, zone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10);
}
