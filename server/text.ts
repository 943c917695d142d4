import { invalid } from './errors.js';

/** What hides in a text or turns it about: control and bidi-control characters, separators of lines, broken pairs. */
export const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
const CONTROLS = new RegExp(CONTROL, 'gu');

const MAX_NAME = 255;

/** A name as people type it: trimmed, NFC, 1 to 255 characters, no control characters. */
export function requiredText(value: string, field: string): string {
  const text = value.trim().normalize('NFC');
  const length = [...text].length;
  if (length < 1 || length > MAX_NAME) throw invalid(field, `${field} has 1 to ${MAX_NAME} characters.`);
  if (CONTROL.test(text)) throw invalid(field, `${field} has no control characters.`);
  return text;
}

/**
 * A text that nobody has to give: trimmed, NFC, at most `max` characters, null when it is empty. Control characters
 * become blanks instead of being refused: software reports what its machine is called, and a stray byte in that name
 * should keep no device out.
 */
export function optionalText(value: string | null | undefined, field: string, max: number): string | null {
  const text = value?.replace(CONTROLS, ' ').trim().normalize('NFC') ?? '';
  if ([...text].length > max) throw invalid(field, `${field} has at most ${max} characters.`);
  return text === '' ? null : text;
}
