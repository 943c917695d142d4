import { hash, verify } from '@node-rs/argon2';
import { invalid } from '../errors.js';

/** OWASP password storage cheat sheet: Argon2id with 19 MiB of memory, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobody: Promise<string> | undefined;

/** A PHC string: algorithm, cost and salt are in it, so the cost can be raised later. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Takes as long for an unknown user (`stored` undefined) as for a wrong password, so that time tells nothing. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('nobody');
  const matches = await verify(stored ?? (await nobody), password.normalize('NFC'));
  return matches && stored !== undefined;
}

/** By length alone (NIST SP 800-63B); the upper bound is what hashing one may cost. */
export function checkNewPassword(password: string, field: string): void {
  const length = [...password.normalize('NFC')].length;
  if (length < 8 || length > 1000) throw invalid(field, 'A password has 8 to 1000 characters.');
}
