import { randomInt } from 'node:crypto';
import { invalid } from '../errors.js';

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 125 random bits in five groups of five; no 0, O, 1 or I, so that it can be read out on the phone. */
export function generateLicenseKey(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** A vendor's own key: 1 to 255 visible ASCII characters. */
export function checkLicenseKey(key: string): string {
  const trimmed = key.trim();
  if (!/^[\x21-\x7e]{1,255}$/.test(trimmed))
    throw invalid('key', 'A license key has 1 to 255 visible ASCII characters.');
  return trimmed;
}

const LETTER_OR_DIGIT = /[A-Za-z0-9]/g;

/** Everything but the last four letters and digits becomes X, dashes stay; a key of eight or fewer shows nothing. */
export function maskLicenseKey(key: string): string {
  const total = key.match(LETTER_OR_DIGIT)?.length ?? 0;
  let left = total;
  return key.replace(/[^-]/g, (character) => {
    if (!character.match(LETTER_OR_DIGIT)) return 'X';
    return total > 8 && left-- <= 4 ? character : 'X';
  });
}

/** The part of a key that may be searched for, upper case; empty when the mask shows nothing. */
export function licenseKeyEnding(key: string): string {
  const characters = key.match(LETTER_OR_DIGIT) ?? [];
  return characters.length > 8 ? characters.slice(-4).join('').toUpperCase() : '';
}
