/** A LIKE pattern for "contains": every character of `text` is literal. Compare it with lower-cased columns. */
export function containsPattern(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
}
