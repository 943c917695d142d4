import type { DataSource } from 'typeorm';
import { abandon, type DriverConnection } from './driver.js';
import { isRolledBack, OutcomeUnknown } from './retry.js';

/** The callbacks of mysql2: for a statement that comes thousands of times a second, all that is around them is dear. */
interface Driver extends DriverConnection {
  query(sql: string, values: unknown[], done: (error: Error | null, result: { affectedRows: number }) => void): void;
}

/**
 * A connection of the pool that one kind of statement keeps for itself. It is READ COMMITTED: what a statement reads
 * beside the rows that it changes is as of its beginning, and not locked, so that nobody waits for nobody there.
 */
export class OwnConnection {
  private opening: Promise<Driver> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /** `notice` hears of every fault that is not the caller's to hear. */
  constructor(
    private readonly source: DataSource,
    private readonly notice: (error: unknown) => void,
  ) {}

  /**
   * Runs an UPDATE and commits it when it matches exactly so many rows. False: it matched others, or could not be run,
   * and nothing has changed. Rejects when nobody can tell whether the commit took effect.
   */
  updateExactly(sql: string, values: unknown[], rows: number): Promise<boolean> {
    const done = this.last.then(() => this.update(sql, values, rows));
    this.last = done.catch(() => undefined);
    return done;
  }

  /**
   * What is under way there fails, and the next statement gets a new one. One that is still being opened fails when it
   * is open, much later: that is no reason to drop the new one.
   */
  drop(opening = this.opening): void {
    opening?.then(abandon).catch(() => undefined);
    if (this.opening !== opening) return;
    this.opening = null;
    this.last = Promise.resolve();
  }

  private async update(sql: string, values: unknown[], rows: number): Promise<boolean> {
    this.opening ??= this.open();
    const { opening } = this;
    let driver: Driver;
    try {
      driver = await opening;
      if ((await run(driver, sql, values)) !== rows) {
        await run(driver, 'ROLLBACK');
        return false;
      }
    } catch (error) {
      return this.undone(opening, error);
    }
    try {
      await run(driver, 'COMMIT');
      return true;
    } catch (cause) {
      if (isRolledBack(cause)) return this.undone(opening, cause);
      this.drop(opening);
      throw new OutcomeUnknown('What became of a COMMIT is unknown', { cause });
    }
  }

  private undone(opening: Promise<Driver>, error: unknown): false {
    this.drop(opening);
    this.notice(error);
    return false;
  }

  private async open(): Promise<Driver> {
    const driver: Driver = await this.source.createQueryRunner().connect();
    await run(driver, 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await run(driver, 'SET SESSION autocommit = 0');
    return driver;
  }
}

/** The number of rows that matched, changed or not. */
function run(driver: Driver, sql: string, values: unknown[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    driver.query(sql, values, (error, result) => (error ? reject(error) : resolve(result.affectedRows)));
  });
}
