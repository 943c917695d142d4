/**
 * A subscription as graphql-ws sees it: it yields nothing, because the hub writes to the socket itself, and ends when
 * the client completes it or the socket closes.
 */
export class Pending implements AsyncIterableIterator<never> {
  isEnded = false;
  private readonly listeners: (() => void)[] = [];
  private readonly ended = new Promise<IteratorResult<never>>((resolve) => {
    this.onEnd(() => resolve({ done: true, value: undefined }));
  });

  onEnd(listener: () => void): void {
    this.listeners.push(listener);
  }

  end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    for (const listener of this.listeners) listener();
  }

  next(): Promise<IteratorResult<never>> {
    return this.ended;
  }

  return(): Promise<IteratorResult<never>> {
    this.end();
    return this.ended;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
