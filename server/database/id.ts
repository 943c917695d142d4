import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const PER_MS = 32 ** 2;

export type IdPrefix = 'cus' | 'usr' | 'ses' | 'prd' | 'lic' | 'act' | 'tok' | 'aud';

let last = { ms: 0, count: 0 };

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text;
  return text;
}

/**
 * A new id: prefix, 10 base32 digits of the milliseconds since 1970, 2 that count within one, 14 random ones (70 bits).
 * Ids of one process sort by creation; nobody can guess a neighbour.
 */
export function newId(prefix: IdPrefix, now: Date): string {
  const ms = Math.max(now.getTime(), last.ms);
  last =
    ms > last.ms
      ? { ms, count: 0 }
      : last.count + 1 < PER_MS
        ? { ms, count: last.count + 1 }
        : { ms: ms + 1, count: 0 };
  let random = '';
  for (let i = 0; i < 14; i++) random += ALPHABET[randomInt(32)];
  return `${prefix}_${digits(last.ms, 10)}${digits(last.count, 2)}${random}`;
}
