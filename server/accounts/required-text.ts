import { invalid } from '../errors.js';

/** A name as people type it: trimmed, NFC, 1 to `max` characters, no control characters. */
export function requiredText(value: string, field: string, max = 255): string {
  const text = value.trim().normalize('NFC');
  const length = [...text].length;
  if (length < 1 || length > max) throw invalid(field, `${field} has 1 to ${max} characters.`);
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) throw invalid(field, `${field} has no control characters.`);
  return text;
}
