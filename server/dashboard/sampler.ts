import type { FastifyBaseLogger } from 'fastify';
import { forgetSilences } from '../activations/silences/past-silence.js';
import type { Database } from '../database/database.js';
import { exclusively } from '../database/exclusive.js';
import { dropSamples } from './drop-samples.js';
import { takeSample } from './take-sample.js';

/** Ten times as often as samples are taken, so that one is not lost with the node that would have taken it. */
const LOOK_EVERY_MS = 60_000;

/** Keeps the history of presence: takes samples, and forgets what is old. Every node has one; one works at a time. */
export class Sampler {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | null = null;

  constructor(private readonly deps: { db: Database; log: Pick<FastifyBaseLogger, 'warn'> }) {}

  start(): void {
    const warn = (err: unknown) => this.deps.log.warn({ err }, 'the history of presence was not kept up');
    this.timer = setInterval(() => this.working ?? void this.sample().catch(warn), LOOK_EVERY_MS);
  }

  /** Resolves when nothing of it runs any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.working?.catch(() => undefined);
  }

  /** What the timer does; does nothing when another node is at it. Whoever asks meanwhile gets what is under way. */
  sample(): Promise<void> {
    this.working ??= this.work().finally(() => {
      this.working = null;
    });
    return this.working;
  }

  private work(): Promise<void> {
    const { db } = this.deps;
    return exclusively(db, 'sample', async () => {
      await takeSample(db);
      await dropSamples(db);
      await forgetSilences(db);
    });
  }
}
