/** A LIKE pattern for "contains": every character of `text` is literal. Compare it with lower-cased columns in NFC. */
export function containsPattern(text: string): string {
  return `%${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
}
