/**
 * The one clock is the database's. `sql` is its expression for "now" inside a statement; `now()` is this process's
 * estimate of it, for rules that need no statement of their own. Tests move both with `advance`.
 */
export class Clock {
  private offsetMs = 0;
  private advancedMs = 0;

  now(): Date {
    return new Date(monotonic() + this.offsetMs + this.advancedMs);
  }

  get sql(): string {
    return this.advancedMs === 0
      ? 'UTC_TIMESTAMP(3)'
      : `(UTC_TIMESTAMP(3) + INTERVAL ${Math.round(this.advancedMs * 1000)} MICROSECOND)`;
  }

  /** Takes an answer of the database (without `advance`), received just now. */
  synchronise(databaseNow: Date, roundTripMs: number): void {
    this.offsetMs = databaseNow.getTime() + roundTripMs / 2 - monotonic();
  }

  /** The database has just stamped this instant, so it cannot be earlier: an answer never contradicts its own times. */
  observe(stamped: Date): void {
    this.offsetMs += Math.max(0, stamped.getTime() - this.now().getTime());
  }

  /** For tests and the simulated past of the demo data. */
  advance(seconds: number): void {
    this.advancedMs += seconds * 1000;
  }
}

/** Milliseconds since 1970 by this process, which no correction of the machine's clock makes jump. */
const monotonic = () => performance.timeOrigin + performance.now();
