import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refuseWhenExhausted } from '../accounts/failures.js';

const WINDOW_SECONDS = 15 * 60;

/** Different unknown keys from one address: no fleet has a hundred of them, whoever guesses needs far more. */
const perAddress = new RateLimiterMemory({ points: 100, duration: WINDOW_SECONDS });

/** A device that repeats the wrong key it was given does not guess: each key counts once. */
const known = new RateLimiterMemory({ points: 1, duration: WINDOW_SECONDS });

/** @throws AppError RATE_LIMITED */
export function refuseGuesser(address: string): Promise<void> {
  return refuseWhenExhausted(perAddress, address);
}

/** No license has this key. */
export async function countGuess(address: string, licenseKey: string): Promise<void> {
  const digest = createHash('sha256').update(licenseKey).digest('base64');
  const isNew = await known.consume(`${address} ${digest}`).then(
    () => true,
    () => false,
  );
  if (isNew) await perAddress.consume(address).catch(() => undefined);
}
