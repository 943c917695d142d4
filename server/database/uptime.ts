import { Column, Entity, Index, MoreThan, PrimaryColumn } from 'typeorm';
import type { Database } from './database.js';

/** The one row that every node touches every few seconds. */
@Entity('uptime_mark')
export class UptimeMark {
  @PrimaryColumn('int')
  id!: number;

  @Column('datetime', { precision: 3 })
  markedAt!: Date;
}

/** A time in which no node was up, or none reached the database. */
@Entity('outages')
export class Outage {
  @PrimaryColumn('datetime', { precision: 3 })
  beganAt!: Date;

  @Index('ix_outages_ended')
  @Column('datetime', { precision: 3 })
  endedAt!: Date;
}

export const MARK_EVERY_MS = 5_000;
/** Some marks may come late or fail before it is an outage. */
const TOLERATED_MS = 3 * MARK_EVERY_MS;

/**
 * Says that the service is up, and writes down for how long it was not. Answers the instant of the mark: up to then,
 * and not a moment longer, it is known which times the service was there to be heard from.
 */
export function markAlive(db: Database): Promise<Date> {
  const now = db.clock.sql;
  return db.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO uptime_mark (id, marked_at) VALUES (1, ${now}) ON DUPLICATE KEY UPDATE id = VALUES(id)`,
    );
    const [mark] = await manager.query<{ markedAt: Date; now: Date }[]>(
      `SELECT marked_at AS markedAt, ${now} AS now FROM uptime_mark WHERE id = 1 FOR UPDATE`,
    );
    if (!mark) throw new Error('the mark is gone');
    const gapMs = mark.now.getTime() - mark.markedAt.getTime();
    if (gapMs > TOLERATED_MS) await manager.insert(Outage, { beganAt: mark.markedAt, endedAt: mark.now });
    if (gapMs > 0) await manager.update(UptimeMark, { id: 1 }, { markedAt: mark.now });
    return mark.now;
  });
}

/** Those that ended since then, oldest first. */
export function outagesSince(db: Database, since: Date): Promise<Outage[]> {
  return db.run((manager) => manager.find(Outage, { where: { endedAt: MoreThan(since) }, order: { beganAt: 'ASC' } }));
}

/** The instant since which the service was up for so long, all together. */
export function upSince(now: Date, ms: number, outages: readonly Outage[]): Date {
  let left = ms;
  let until = now.getTime();
  for (const { beganAt, endedAt } of outages.toReversed()) {
    const up = until - endedAt.getTime();
    if (up >= left) break;
    left -= up;
    until = beganAt.getTime();
  }
  return new Date(until - left);
}
