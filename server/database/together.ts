import { DatabaseTimeout, isAway } from './retry.js';

/** So many rows in one transaction still commit within a few hundredths of a second. */
const MAX_BATCH = 200;
/** As long as a start of a thousand devices on one license may take; whoever waits longer is not served any more. */
const PATIENCE_MS = 30_000;
/** How often a race may be lost before it is a fault of ours. */
const ATTEMPTS = 5;

/** Whoever asked, until there is an answer. */
export class Asked<I, O> {
  isAnswered = false;
  private readonly since = performance.now();

  constructor(
    readonly item: I,
    private readonly resolve: (answer: O) => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  get isLate(): boolean {
    return performance.now() - this.since > PATIENCE_MS;
  }

  answer(answer: O): void {
    this.isAnswered = true;
    this.resolve(answer);
  }

  refuse(error: unknown): void {
    this.isAnswered = true;
    this.reject(error);
  }
}

/** Answers whom it can. Whoever is left lost a race, or to somebody in the same batch, and is served again. */
export type WorkTogether<I, O> = (batch: Asked<I, O>[]) => Promise<void>;

/**
 * Those who ask under the same key at the same time are served together, in the order of asking: while one batch is
 * under way the next one gathers, so the load sets the size, and a lone caller waits for nobody. What fails for a batch
 * is tried for each half of it, until whoever is to blame is alone. When the database is away, those who wait behind the
 * batch hear it with the batch: to ask for them, too, would take them as long again.
 */
export class Together {
  // biome-ignore lint/suspicious/noExplicitAny: all who use one key ask for the same
  private readonly lines = new Map<string, Asked<any, any>[]>();

  /** `work` is the same for all who use the key. */
  ask<I, O>(key: string, item: I, work: WorkTogether<I, O>): Promise<O> {
    return new Promise((resolve, reject) => {
      const asked = new Asked<I, O>(item, resolve, reject);
      const line = this.lines.get(key);
      if (line) line.push(asked);
      else void this.drain(key, [asked], work);
    });
  }

  private async drain<I, O>(key: string, line: Asked<I, O>[], work: WorkTogether<I, O>): Promise<void> {
    this.lines.set(key, line);
    // One turn of the event loop: what arrived in the same read of the sockets goes into the same batch.
    await new Promise(setImmediate);
    while (line.length > 0) {
      const batch = line.splice(0, MAX_BATCH);
      for (const asked of batch) if (asked.isLate) asked.refuse(new DatabaseTimeout('Too many asked for the same'));
      await serve(unanswered(batch), work, line);
    }
    this.lines.delete(key);
  }
}

async function serve<I, O>(batch: Asked<I, O>[], work: WorkTogether<I, O>, behind: Asked<I, O>[]): Promise<void> {
  let left = batch;
  try {
    for (let attempt = 1; left.length > 0; attempt++, left = unanswered(left)) {
      if (attempt > ATTEMPTS) throw new Error('Every race was lost');
      await work(left);
    }
  } catch (error) {
    left = unanswered(left);
    if (isAway(error)) left.push(...behind.splice(0));
    else if (batch.length > 1) {
      const middle = Math.ceil(left.length / 2);
      await serve(left.slice(0, middle), work, behind);
      return serve(left.slice(middle), work, behind);
    }
    for (const asked of left) asked.refuse(error);
  }
}

const unanswered = <A extends { isAnswered: boolean }>(all: A[]) => all.filter(({ isAnswered }) => !isAnswered);
