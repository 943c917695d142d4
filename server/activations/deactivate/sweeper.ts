import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../database/database.js';
import { exclusively } from '../../database/exclusive.js';
import { MARK_EVERY_MS, markAlive } from '../../database/uptime.js';
import type { Product } from '../../licenses/product.js';
import type { LiveEvent } from '../../live/event.js';
import { activationEvent } from '../activation-event.js';
import { deactivateSilent, findSilentDevices, findSweptProducts } from './silent-devices.js';

const SWEEP_EVERY_MS = 30_000;
/** Well before `exclusively` gives up: what is left waits for the next sweep. */
const SWEEP_AT_MOST_MS = 30_000;

export interface SweeperDeps {
  db: Database;
  announce(events: LiveEvent[]): void;
  log: Pick<FastifyBaseLogger, 'warn'>;
}

/**
 * Frees the slots of silent devices where a product asks for it (`deactivateDeadAfterSeconds`). Every node has one;
 * one of them sweeps at a time. All of them say every few seconds that the service is up.
 */
export class Sweeper {
  private readonly timers: NodeJS.Timeout[] = [];
  private isStopped = false;
  private marking: Promise<unknown> = Promise.resolve();
  private sweeping: Promise<void> = Promise.resolve();
  private pending = 0;

  constructor(private readonly deps: SweeperDeps) {}

  start(): void {
    this.mark();
    this.timers.push(setInterval(() => this.mark(), MARK_EVERY_MS));
    this.timers.push(setInterval(() => this.pending || void this.sweep().catch(() => undefined), SWEEP_EVERY_MS));
  }

  /** Resolves when nothing of it runs any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    await Promise.allSettled([this.marking, this.sweeping]);
  }

  /** What the timer does, one after the other; does nothing when another node is at it. */
  sweep(): Promise<void> {
    this.pending += 1;
    const swept = this.sweeping.then(() => exclusively(this.deps.db, 'sweep', () => this.sweepAll()));
    this.sweeping = swept
      .catch((err: unknown) => this.deps.log.warn({ err }, 'silent devices could not be swept'))
      .finally(() => {
        this.pending -= 1;
      });
    return swept;
  }

  /** A mark that fails is a part of the outage that a later one writes down. */
  private mark(): void {
    this.marking = this.marking.then(() => markAlive(this.deps.db)).catch(() => undefined);
  }

  /** As of a mark of its own, so that an outage which has just ended is known before anything is judged. */
  private async sweepAll(): Promise<void> {
    const products = await findSweptProducts(this.deps.db);
    if (products.length === 0) return;
    const asOf = await markAlive(this.deps.db);
    const until = performance.now() + SWEEP_AT_MOST_MS;
    const isOver = () => this.isStopped || performance.now() > until;
    for (const product of products) while (await this.sweepSome(product, asOf, isOver));
  }

  /** Whether there may be more: some were freed, and it is not over. */
  private async sweepSome(product: Product, asOf: Date, isOver: () => boolean): Promise<boolean> {
    const { db, announce } = this.deps;
    let freed = 0;
    for (const device of await findSilentDevices(db, product, asOf)) {
      if (isOver()) return false;
      const deactivated = await deactivateSilent(db, device, product);
      if (!deactivated) continue;
      freed += 1;
      announce([activationEvent('DEACTIVATED', deactivated, product)]);
    }
    return freed > 0 && !isOver();
  }
}
