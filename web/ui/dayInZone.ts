const MINUTE_MS = 60_000;

/** How far this zone's clocks are ahead of UTC at that instant, in milliseconds. */
function offsetAt(instant: number, zone: string) {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
}

/** The last second of a day ("2026-12-31") in a time zone, as an instant. */
export function endOfDay(day: string, zone: string): string {
  const there = Date.parse(`${day}T23:59:59.000Z`);
  // Once more with the offset of about then: near a change of the clocks the first one may be of the other side.
  const about = there - offsetAt(there, zone);
  return new Date(there - offsetAt(about, zone)).toISOString();
}

/** The day ("2026-12-31") on which an instant falls in a time zone. */
export function dayOf(instant: string, zone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10);
}
