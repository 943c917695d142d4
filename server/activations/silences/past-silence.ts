import { Column, Entity, type EntityManager, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Database } from '../../database/database.js';
import { Activation } from '../activation.js';

const HOUR_MS = 3_600_000;
/** Of the window: a heartbeat that is later by less is a late heartbeat, and no silence. */
const LATE = 0.1;
/** A day more than anybody asks for. */
const KEPT_FOR_MS = 31 * 24 * HOUR_MS;
const FORGOTTEN_AT_ONCE = 1_000;
/** More than a million devices leave in ten minutes when each is silent once an hour. */
const ROUNDS = 200;

/**
 * A time in which a device was not heard from, written down when it is heard again. One that keeps to its interval
 * leaves nothing here; the silence that still lasts is in the activation's Last Seen. Silences of a device that begin in
 * the same hour are one row, as long as all of them together, so that no rhythm of heartbeats makes more than 24 a day.
 */
@Entity('past_silences')
@Index('ix_past_silences_ended', ['endedAt'])
export class PastSilence {
  @ForeignKey(() => Activation, { name: 'fk_past_silences_activation' })
  @PrimaryColumn('varchar', { length: 30 })
  activationId!: string;

  /** That it began in. */
  @PrimaryColumn('datetime', { precision: 0 })
  hour!: Date;

  /** The heartbeat ahead of it; of a device that was never heard before, its activation. */
  @Column('datetime', { precision: 3 })
  heardAt!: Date;

  /** When the window was over, as long as it was then. At once, for a device that was never heard before. */
  @Column('datetime', { precision: 3 })
  beganAt!: Date;

  @Column('datetime', { precision: 3 })
  endedAt!: Date;
}

/** An activation that is heard from, as it was before. */
interface Heard {
  id: string;
  activatedAt: Date;
  lastSeenAt: Date | null;
  heartbeatWindowSeconds: number;
  now: Date;
}

/**
 * Writes down the silences that end with these heartbeats, in their transaction. Two nodes that hear a device at once
 * find the same silence: the earlier return stays.
 */
export async function endSilences(manager: EntityManager, heard: readonly Heard[]): Promise<void> {
  const ended = heard.flatMap((each) => silenceBefore(each) ?? []);
  if (ended.length === 0) return;
  await manager.query(
    `INSERT INTO past_silences (activation_id, hour, heard_at, began_at, ended_at) VALUES ?
     ON DUPLICATE KEY UPDATE ended_at = IF(VALUES(began_at) < ended_at, LEAST(ended_at, VALUES(ended_at)),
       ended_at + INTERVAL TIMESTAMPDIFF(MICROSECOND, VALUES(began_at), VALUES(ended_at)) MICROSECOND)`,
    [ended.map(({ activationId, hour, heardAt, beganAt, endedAt }) => [activationId, hour, heardAt, beganAt, endedAt])],
  );
}

function silenceBefore({ id, activatedAt, lastSeenAt, heartbeatWindowSeconds, now }: Heard): PastSilence | null {
  const windowMs = heartbeatWindowSeconds * 1000;
  const heardAt = lastSeenAt ?? activatedAt;
  if (now.getTime() - heardAt.getTime() < windowMs * (1 + LATE)) return null;
  const beganAt = lastSeenAt ? new Date(lastSeenAt.getTime() + windowMs) : activatedAt;
  const hour = new Date(Math.floor(beganAt.getTime() / HOUR_MS) * HOUR_MS);
  return { activationId: id, hour, heardAt, beganAt, endedAt: now };
}

/** Forgets what ended so long ago that nobody asks for it. Little by little: each commit holds few rows. */
export async function forgetSilences(db: Database): Promise<void> {
  const until = new Date(db.clock.now().getTime() - KEPT_FOR_MS);
  for (let round = 0; round < ROUNDS; round++) {
    const { affectedRows } = await db.transaction((manager) =>
      manager.query<{ affectedRows: number }>(
        `DELETE FROM past_silences WHERE ended_at < ? ORDER BY ended_at LIMIT ${FORGOTTEN_AT_ONCE}`,
        [until],
      ),
    );
    if (affectedRows < FORGOTTEN_AT_ONCE) return;
  }
}
