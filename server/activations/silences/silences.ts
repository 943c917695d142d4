import DataLoader from 'dataloader';
import { Field, ObjectType } from 'type-graphql';
import { In, MoreThan } from 'typeorm';
import type { Context } from '../../context.js';
import { DateTime } from '../../database/date-time.js';
import { Outage } from '../../database/uptime.js';
import type { Activation } from '../activation.js';
import { productOf } from '../loaders.js';
import { PastSilence } from './past-silence.js';

const DAY_MS = 86_400_000;
const DAYS = 30;
/** One for every hour; what outages cut into more pieces is cut off at the old end. */
export const MOST_SILENCES = DAYS * 24;

@ObjectType({ simpleResolvers: true, description: 'A time in which a device was not heard from.' })
export class Silence {
  @Field(() => DateTime, { description: 'When its heartbeat window was over, or when it was activated.' })
  beganAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was heard again, or deactivated; null: it lasts.' })
  endedAt!: Date | null;
}

type Times = Pick<PastSilence, 'heardAt' | 'beganAt' | 'endedAt'>;
type Span = Pick<Outage, 'beganAt' | 'endedAt'>;

/** The silences of the last 30 days, oldest first: those that were written down, and the one that lasts. */
export async function silencesOf(context: Context, activation: Activation): Promise<Silence[]> {
  const [{ past, outages }, { heartbeatWindowSeconds }] = await Promise.all([
    historyLoader(context).load(activation.id),
    productOf(context, activation),
  ]);
  const { now } = context;
  const until = activation.deactivatedAt ?? now;
  const last = lastSilence(activation, heartbeatWindowSeconds, until);
  const since = daysBefore(now);
  return [...past, ...last]
    .flatMap((silence) => withoutOutages(silence, outages))
    .filter(({ endedAt }) => endedAt > since)
    .map(({ beganAt, endedAt }) => ({
      beganAt: new Date(Math.max(beganAt.getTime(), since.getTime())),
      endedAt: endedAt.getTime() === now.getTime() ? null : endedAt,
    }))
    .slice(-MOST_SILENCES);
}

/** The one that nothing has ended: since the last heartbeat, or the activation. */
function lastSilence({ lastSeenAt, activatedAt }: Activation, windowSeconds: number, until: Date): Times[] {
  const heardAt = lastSeenAt ?? activatedAt;
  const dueAt = new Date(heardAt.getTime() + windowSeconds * 1000);
  return until > dueAt ? [{ heardAt, beganAt: lastSeenAt ? dueAt : activatedAt, endedAt: until }] : [];
}

/**
 * No silence is the device's while the service was down, and its window counts the time only in which it could have
 * been heard: what is left is the time that the service was up, less the window at the beginning. The outages are known
 * for sure when the silence is read, and not yet when the first device returns after one.
 */
export function withoutOutages({ heardAt, beganAt, endedAt }: Times, outages: readonly Span[]): Span[] {
  const silent: Span[] = [];
  let windowMs = beganAt.getTime() - heardAt.getTime();
  let from = heardAt.getTime();
  for (const up of [...outages, { beganAt: endedAt, endedAt }]) {
    const until = Math.min(up.beganAt.getTime(), endedAt.getTime());
    if (until - from > windowMs) silent.push({ beganAt: new Date(from + windowMs), endedAt: new Date(until) });
    windowMs = Math.max(0, windowMs - Math.max(0, until - from));
    from = Math.max(from, up.endedAt.getTime());
  }
  return silent;
}

interface History {
  past: PastSilence[];
  outages: Outage[];
}

/** Two statements for all activations of a request that ask in one tick. */
function historyLoader({ db, now, loaders }: Context): DataLoader<string, History> {
  let loader = loaders.get(PastSilence.name) as DataLoader<string, History> | undefined;
  if (!loader) {
    const endedAt = MoreThan(daysBefore(now));
    loader = new DataLoader<string, History>((ids) =>
      db.run(async (manager) => {
        const outages = await manager.find(Outage, { where: { endedAt }, order: { beganAt: 'ASC' } });
        const rows = await manager.find(PastSilence, {
          where: { activationId: In([...ids]), endedAt },
          order: { activationId: 'ASC', hour: 'ASC' },
        });
        const histories = new Map(ids.map((id) => [id, { past: [] as PastSilence[], outages }]));
        for (const row of rows) histories.get(row.activationId)?.past.push(row);
        return [...histories.values()];
      }),
    );
    loaders.set(PastSilence.name, loader);
  }
  return loader;
}

const daysBefore = (now: Date) => new Date(now.getTime() - DAYS * DAY_MS);
