import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from '../errors.js';

/** @throws AppError RATE_LIMITED when there were too many failures under this key. */
export async function refuseWhenExhausted(limiter: RateLimiterMemory, key: string): Promise<void> {
  const state = await limiter.get(key);
  if (state && state.remainingPoints <= 0) {
    throw new AppError('RATE_LIMITED', undefined, { retryAfterSeconds: Math.ceil(state.msBeforeNext / 1000) });
  }
}
