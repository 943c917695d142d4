import type { Database } from '../database/database.js';
import { AppError } from '../errors.js';
import { type Beat, recordBeats } from './record-beats.js';

/** Below the thousand from which MariaDB makes a list of values a table, and reads the whole other one beside it. */
const MAX_BATCH = 500;
/** Beats that may wait while the database is slow or away; above that, callers are told to come back. */
const MAX_WAITING = 100_000;

interface Waiting {
  activationId: string;
  appVersion: string | null;
  resolve(beat: Beat): void;
  reject(error: unknown): void;
}

/**
 * The heart: takes heartbeats one by one and writes them in batches. While one batch is being committed, the next one
 * gathers, so the load sets the size: a lone heartbeat waits for nobody, ten thousand share a few commits. Each caller
 * is answered after the commit that holds its heartbeat.
 */
export class Heartbeats {
  /** Since the process began. */
  recorded = 0;
  batches = 0;
  private waiting: Waiting[] = [];
  private running: Promise<void> | null = null;

  /** `announce` gets every committed batch: beats of any customers, in no order. */
  constructor(
    private readonly db: Database,
    private readonly announce: (beats: Beat[]) => void,
  ) {}

  /**
   * Resolves when the new Last Seen is durable.
   * @throws AppError ACTIVATION_NOT_FOUND, ACTIVATION_DEACTIVATED, ACTIVATION_SUSPENDED, LICENSE_*, RATE_LIMITED
   */
  beat(activationId: string, appVersion: string | null): Promise<Beat> {
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(new AppError('RATE_LIMITED', undefined, { retryAfterSeconds: 5 }));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ activationId, appVersion, resolve, reject });
      this.running ??= this.drain();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async drain(): Promise<void> {
    // One turn of the event loop: what arrived in the same read of the sockets goes into the same batch.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await this.commit(this.waiting.splice(0, MAX_BATCH));
    this.running = null;
  }

  private async commit(batch: Waiting[]): Promise<void> {
    try {
      const outcomes = await recordBeats(this.db, batch);
      for (const { activationId, resolve, reject } of batch) {
        const outcome = outcomes.get(activationId);
        if (outcome?.beat) resolve(outcome.beat);
        else reject(outcome?.refusal ?? new AppError('ACTIVATION_NOT_FOUND'));
      }
      const beats = [...outcomes.values()].flatMap(({ beat }) => beat ?? []);
      this.recorded += beats.length;
      this.batches += 1;
      this.announce(beats);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
