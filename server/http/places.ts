import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import { AppError } from '../errors.js';

const RETRY_AFTER_SECONDS = 10;

/** How many long answers each caller may be given at the same time by this node. */
export class Places {
  private readonly taken = new Map<string, number>();

  constructor(private readonly most: number) {}

  /**
   * Takes one until the response has ended, in whatever way.
   * @throws AppError RATE_LIMITED
   */
  take(caller: string, response: ServerResponse): void {
    const others = this.taken.get(caller) ?? 0;
    if (others >= this.most) {
      const message = `No more than ${this.most} exports at the same time: wait until one is done.`;
      throw new AppError('RATE_LIMITED', message, { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    this.taken.set(caller, others + 1);
    finished(response, () => this.free(caller));
  }

  private free(caller: string): void {
    const left = (this.taken.get(caller) ?? 0) - 1;
    if (left > 0) this.taken.set(caller, left);
    else this.taken.delete(caller);
  }
}
