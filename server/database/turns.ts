/** As long as a start of a thousand devices on one license may take; whoever waits longer is not served any more. */
const PATIENCE_MS = 30_000;

interface Line {
  running: number;
  /** In the order of asking. */
  waiting: Set<() => void>;
}

/**
 * Lets a few callers at a time do work under the same key. Those who would wait for the same locked row wait here
 * instead: a connection that waits for a lock is one that everybody else waits for.
 */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly atOnce: number) {}

  /** @throws what `expired` makes, when its turn did not come in time. */
  async take<T>(key: string, work: () => Promise<T>, expired: () => Error): Promise<T> {
    const line = this.lines.get(key) ?? { running: 0, waiting: new Set() };
    this.lines.set(key, line);
    if (line.running < this.atOnce) line.running += 1;
    else await turnIn(line, expired);
    try {
      return await work();
    } finally {
      this.pass(key, line);
    }
  }

  /** To whoever waits longest; a line that nobody stands in is forgotten. */
  private pass(key: string, line: Line): void {
    const [next] = line.waiting;
    if (next) {
      line.waiting.delete(next);
      next();
      return;
    }
    line.running -= 1;
    if (line.running === 0) this.lines.delete(key);
  }
}

function turnIn({ waiting }: Line, expired: () => Error): Promise<void> {
  return new Promise((resolve, reject) => {
    const called = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      waiting.delete(called);
      reject(expired());
    }, PATIENCE_MS);
    waiting.add(called);
  });
}
