/** The properties of `wanted` that differ from `current`, as they were and as they will be; null when none does. */
export function difference<T extends object>(
  current: T,
  wanted: Partial<T>,
): { before: Partial<T>; after: Partial<T> } | null {
  const names = (Object.keys(wanted) as (keyof T)[]).filter(
    (name) => wanted[name] !== undefined && !isSame(current[name], wanted[name]),
  );
  if (names.length === 0) return null;
  const pick = (from: Partial<T>) => Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
  return { before: pick(current), after: pick(wanted) };
}

function isSame(one: unknown, other: unknown): boolean {
  return one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
}
