export const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
export type Unit = keyof typeof UNITS;

export interface Duration {
  /** Empty while somebody types. */
  value: number | '';
  unit: Unit;
}

const LARGEST_FIRST = ['days', 'hours', 'minutes'] as const;

/** In the largest unit that makes it a whole number. */
export function durationOf(seconds: number): Duration & { value: number } {
  const unit = LARGEST_FIRST.find((unit) => seconds % UNITS[unit] === 0) ?? 'seconds';
  return { value: seconds / UNITS[unit], unit };
}

/** NaN while nothing is entered. */
export function secondsOf({ value, unit }: Duration) {
  return value === '' ? Number.NaN : Math.round(value * UNITS[unit]);
}
