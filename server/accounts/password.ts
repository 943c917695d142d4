import { randomBytes, type ScryptOptions, scrypt as scryptCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, ScryptOptions, Buffer>(scryptCallback);
/** OWASP password storage cheat sheet: N = 2^17, r = 8, p = 1 (128 MiB for a moment). */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** `scrypt$<salt>$<hash>`, both base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await scrypt(password.normalize('NFC'), salt, 32, COST);
  return `scrypt$${salt.toString('base64')}$${hash.toString('base64')}`;
}

/** Takes as long for an unknown user (`stored` undefined) as for a wrong password, so that time tells nothing. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, salt, hash] = (stored ?? `scrypt$${'A'.repeat(22)}==$${'A'.repeat(43)}=`).split('$');
  const expected = Buffer.from(hash ?? '', 'base64');
  const actual = await scrypt(password.normalize('NFC'), Buffer.from(salt ?? '', 'base64'), 32, COST);
  return stored !== undefined && expected.length === actual.length && timingSafeEqual(expected, actual);
}
