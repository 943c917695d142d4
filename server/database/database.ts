import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Clock } from './clock.js';
import { abandon, type DriverConnection } from './driver.js';
import { OwnConnection } from './own-connection.js';
import type { RenewablePool } from './renewable-pool.js';
import { DatabaseTimeout, isReadOnly, isRolledBack, OutcomeUnknown, retrying } from './retry.js';
import { Together, type WorkTogether } from './together.js';

const DEADLINE_MS = 3_000;

/**
 * The only way to the database: every piece of work has a deadline, and a connection that misses it is destroyed
 * instead of going back to the pool busy (mysql2 would hand it to the next caller with the answer still to come).
 */
export class Database {
  private readonly running = new Set<Promise<unknown>>();
  private readonly lines = new Together();
  private readonly forUpdates: OwnConnection;

  constructor(
    readonly source: DataSource,
    readonly clock: Clock,
  ) {
    this.forUpdates = new OwnConnection(source, (error) => renewIfReadOnly(source, error));
  }

  /** The same on every node that shares it. */
  get name(): string {
    return this.source.driver.database ?? '';
  }

  /** Work on one connection, outside a transaction. Reads that lost their connection are tried again. */
  run<T>(work: (manager: EntityManager) => Promise<T>, deadlineMs = DEADLINE_MS): Promise<T> {
    return retrying((leftMs) => this.withRunner((runner) => work(runner.manager), leftMs), deadlineMs);
  }

  /** One statement. Writes go through `transaction`, so that a retry never doubles them. */
  query<T>(sql: string, parameters: unknown[] = [], deadlineMs = DEADLINE_MS): Promise<T> {
    return this.run((manager) => manager.query(sql, parameters), deadlineMs);
  }

  /**
   * Work that happens as a whole or not at all, tried again as a whole on deadlocks, lock timeouts and connections
   * lost before COMMIT was sent, within one deadline for all. Keep side effects (announcements, answers) out of `work`.
   * `deadlineMs` is for work that grows with its rows.
   */
  transaction<T>(work: (manager: EntityManager) => Promise<T>, deadlineMs = DEADLINE_MS): Promise<T> {
    const attempt = async (runner: QueryRunner) => {
      await runner.startTransaction();
      let result: T;
      try {
        result = await work(runner.manager);
      } catch (error) {
        await runner.rollbackTransaction().catch(() => destroy(runner));
        throw error;
      }
      await commit(runner);
      return result;
    };
    return retrying((leftMs) => this.withRunner(attempt, leftMs), deadlineMs);
  }

  /** What many on this node ask for under one key becomes a few calls of `work`, one at a time: see `Together`. */
  together<I, O>(key: string, item: I, work: WorkTogether<I, O>): Promise<O> {
    return this.lines.ask(key, item, work);
  }

  /** For one UPDATE that comes all the time: see `OwnConnection`. */
  updateExactly(sql: string, parameters: unknown[], rows: number): Promise<boolean> {
    const update = this.forUpdates.updateExactly(sql, parameters, rows);
    return this.within(DEADLINE_MS, update, () => this.forUpdates.drop());
  }

  async synchroniseClock(): Promise<void> {
    const started = Date.now();
    const [row] = await this.query<{ now: Date }[]>('SELECT UTC_TIMESTAMP(3) AS now');
    if (row) this.clock.synchronise(row.now, Date.now() - started);
  }

  /** Why nobody can be served, in words for operators; null when all is well. */
  async fault(): Promise<string | null> {
    try {
      // Changes nothing, and is refused wherever a change would be.
      await this.transaction((manager) => manager.query('UPDATE uptime_mark SET id = id WHERE FALSE'));
      return null;
    } catch (error) {
      return isReadOnly(error) ? 'the database takes no writes' : 'the database does not answer';
    }
  }

  /** Lets what is under way come to its end first, also for callers who hung up: it is half written otherwise. */
  async close(): Promise<void> {
    while (this.running.size > 0) {
      await Promise.allSettled(this.running);
      // Whoever goes on with another statement has asked for it by then.
      await new Promise(setImmediate);
    }
    await this.source.destroy();
  }

  private withRunner<T>(work: (runner: QueryRunner) => Promise<T>, deadlineMs = DEADLINE_MS): Promise<T> {
    const runner = this.source.createQueryRunner();
    let timedOut = false;
    const done = (async () => {
      await runner.connect();
      if (timedOut) throw new DatabaseTimeout('Got a connection too late');
      return work(runner);
    })();
    done
      .catch((error) => renewIfReadOnly(this.source, error))
      .finally(() => (runner.isReleased ? undefined : runner.release()))
      .catch(() => undefined);
    return this.within(deadlineMs, done, () => {
      timedOut = true;
      destroy(runner);
    });
  }

  private within<T>(deadlineMs: number, work: Promise<T>, giveUp: () => void): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        giveUp();
        reject(new DatabaseTimeout('The database did not answer in time'));
      }, deadlineMs);
    });
    const settled = Promise.race([work, deadline]).finally(() => {
      clearTimeout(timer);
      this.running.delete(settled);
    });
    this.running.add(settled);
    return settled;
  }
}

/**
 * Whether a COMMIT took effect is unknown when its answer was lost, so it must not be tried again as if it had not. A
 * server that leaves its group meanwhile answers 3100, and the group may have committed: that is no better.
 */
async function commit(runner: QueryRunner): Promise<void> {
  try {
    await runner.commitTransaction();
  } catch (error) {
    destroy(runner);
    if (isRolledBack(error)) throw error;
    throw new OutcomeUnknown('What became of a COMMIT is unknown', { cause: error });
  }
}

/** TypeORM releases to the pool only; a connection in an unknown state must leave it. */
function destroy(runner: QueryRunner): void {
  const connection = Reflect.get(runner, 'databaseConnection') as DriverConnection | undefined;
  if (connection) abandon(connection);
}

function renewIfReadOnly(source: DataSource, error: unknown): void {
  if (isReadOnly(error)) (Reflect.get(source.driver, 'pool') as RenewablePool).renew();
}
