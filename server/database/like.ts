/** A LIKE pattern for "contains": every character of `text` is literal. Compare it with lower-cased columns in NFC. */
export function containsPattern(text: string): string {
  return `%${startsPattern(text.normalize('NFC').toLowerCase())}`;
}

/** A LIKE pattern for "begins with": every character of `text` is literal. */
export function startsPattern(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}
