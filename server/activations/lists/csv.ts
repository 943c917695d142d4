/** What Excel needs to see that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet would run as a formula, by OWASP's "CSV Injection"; East Asian ones read the full-width signs, too.
 * The apostrophe ahead of it makes it a text, and is seen by programs: they can take it off where a formula begins.
 */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** One record of a CSV file, by RFC 4180. Software sends what is in it, so no cell may turn into more than a text. */
export function csvRecord(cells: readonly (string | Date | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | Date | null): string {
  if (value === null) return '';
  const text = value instanceof Date ? value.toISOString() : value.replace(FORMULA, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
