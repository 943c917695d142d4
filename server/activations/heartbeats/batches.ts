/** Below the thousand from which MariaDB makes a list of values a table, and reads the whole other one beside it. */
const MAX_BATCH = 500;
/** Of those who ask again and again, how many a batch waits for, and how long: the other ones come while it is written. */
const SHARE = 0.6;
const PATIENCE_MS = 2;

/**
 * Takes items one by one and hands them on in batches. While one batch is under way, the next one gathers, so the load
 * sets the size: a lone item waits for nobody, ten thousand share a few batches.
 */
export class Batches<T> {
  private waiting: T[] = [];
  private running: Promise<void> | null = null;
  /** Ends the wait for more, at so many. */
  private begin: () => void = () => undefined;
  private enough = 0;

  /** `commit` never rejects: it tells each item how it went. */
  constructor(private readonly commit: (batch: T[]) => Promise<void>) {}

  get size(): number {
    return this.waiting.length;
  }

  add(item: T): void {
    this.waiting.push(item);
    this.running ??= this.drain();
    if (this.waiting.length >= this.enough) this.begin();
  }

  /** Takes out all that wait: it is the caller's part to tell them how it went. */
  takeWaiting(): T[] {
    return this.waiting.splice(0);
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async drain(): Promise<void> {
    let answered = 0;
    while (this.waiting.length > 0) {
      await this.gather(answered);
      const batch = this.waiting.splice(0, MAX_BATCH);
      await this.commit(batch);
      answered = batch.length;
    }
    this.running = null;
  }

  /**
   * One turn of the event loop: what arrived in the same read of the sockets goes into the same batch. Whoever was just
   * answered is about to come back, so that a batch on the heels of another waits a moment for most of them.
   */
  private async gather(answered: number): Promise<void> {
    await new Promise(setImmediate);
    this.enough = Math.min(MAX_BATCH, SHARE * (answered + this.waiting.length));
    if (answered === 0 || this.waiting.length >= this.enough) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      this.begin = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
