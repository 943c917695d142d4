import { invalid } from './errors.js';

/** What hides in a text or turns it about: control and bidi-control characters, separators of lines, broken pairs. */
export const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** A name as people type it: trimmed, NFC, 1 to `max` characters, no control characters. */
export function requiredText(value: string, field: string, max = 255): string {
  const text = value.trim().normalize('NFC');
  const length = [...text].length;
  if (length < 1 || length > max) throw invalid(field, `${field} has 1 to ${max} characters.`);
  if (CONTROL.test(text)) throw invalid(field, `${field} has no control characters.`);
  return text;
}
