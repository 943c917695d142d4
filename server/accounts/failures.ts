import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from '../errors.js';

const WINDOW_SECONDS = 15 * 60;

/**
 * Failures that are borne within the window. Only failures count: who knows their secret never meets these. An address
 * is that of a network: see `networkOf`.
 */
const LIMITS = {
  /** Of one account from one address. */
  signIn: 10,
  signInsFromAddress: 100,
  /** Of one account from everywhere; an address that it is signed in from already is not kept out by that. */
  signInsToAccount: 100,
  /** Of a signed-in user who is asked for the current password. */
  currentPassword: 10,
  /** Different unknown keys from one address: no fleet has a thousand of them, whoever guesses needs far more. */
  licenseKeysFromAddress: 1_000,
  /** A device that repeats the wrong key it was given does not guess: each key counts once. */
  sameLicenseKey: 1,
};

type Limit = keyof typeof LIMITS;

/** What other nodes are told: here somebody failed, or turned out to know the secret after all. */
export interface Failure {
  limit: string;
  /** A digest: what people typed stays here. */
  key: string;
  isForgiven: boolean;
}

/**
 * Counts failures in memory, and tells the other nodes of each. Nobody waits for them to hear it: guessing on all nodes
 * at once gains a guess or two, and while Redis is away each node counts for itself.
 */
export class Failures {
  private readonly limiters = new Map<string, RateLimiterMemory>(
    Object.entries(LIMITS).map(([limit, points]) => [
      limit,
      new RateLimiterMemory({ points, duration: WINDOW_SECONDS }),
    ]),
  );

  /** The last attempt under each key that is being tried now. */
  private readonly attempts = new Map<string, Promise<unknown>>();

  constructor(private readonly tell: (failure: Failure) => void) {}

  /** One attempt under a key after the other: a thousand at once would all be made before the first has failed. */
  async inTurn<T>(limit: Limit, key: string, attempt: () => Promise<T>): Promise<T> {
    const turn = `${limit} ${digest(key)}`;
    const mine = (this.attempts.get(turn) ?? Promise.resolve()).then(attempt);
    const settled = mine.catch(() => undefined);
    this.attempts.set(turn, settled);
    await settled;
    if (this.attempts.get(turn) === settled) this.attempts.delete(turn);
    return mine;
  }

  /** @throws AppError RATE_LIMITED when there were too many failures under this key. */
  async refuseWhenExhausted(limit: Limit, key: string): Promise<void> {
    const state = await this.limiters.get(limit)!.get(digest(key));
    if (state && state.remainingPoints <= 0) {
      throw new AppError('RATE_LIMITED', undefined, { retryAfterSeconds: Math.ceil(state.msBeforeNext / 1000) });
    }
  }

  /** Answers whether that was still within the limit. */
  count(limit: Limit, key: string): Promise<boolean> {
    return this.take({ limit, key: digest(key), isForgiven: false }, this.tell);
  }

  /** Whoever failed knows the secret after all. */
  async forgive(limit: Limit, key: string): Promise<void> {
    await this.take({ limit, key: digest(key), isForgiven: true }, this.tell);
  }

  /** What happened on another node. */
  learn(failure: Failure): void {
    void this.take(failure);
  }

  private async take(failure: Failure, tell?: (failure: Failure) => void): Promise<boolean> {
    const limiter = this.limiters.get(failure.limit);
    tell?.(failure);
    if (failure.isForgiven) return limiter?.delete(failure.key) ?? true;
    return (
      limiter?.consume(failure.key).then(
        () => true,
        () => false,
      ) ?? true
    );
  }
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
