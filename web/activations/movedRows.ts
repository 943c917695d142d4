/**
 * How many rows would come, go or change their place among the others if `next` were shown instead of `shown`. Those that
 * stay are the longest series which is in the same order in both.
 */
export function movedRows(shown: readonly string[], next: readonly string[]) {
  const placeOf = new Map(shown.map((id, place) => [id, place]));
  const places = next.map((id) => placeOf.get(id)).filter((place) => place !== undefined);
  // At each row the longest series that ends with it; a page is short.
  const longest: number[] = [];
  for (const [i, place] of places.entries())
    longest.push(1 + Math.max(0, ...longest.filter((_, before) => before < i && places[before]! < place)));
  return Math.max(next.length, shown.length) - Math.max(0, ...longest);
}
