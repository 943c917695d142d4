import { registerEnumType } from 'type-graphql';
import { MoreThan } from 'typeorm';
import { visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import { OnlineSample, OnlineStep } from './online-sample.js';

export enum OnlinePeriod {
  LAST_24_HOURS = 'LAST_24_HOURS',
  LAST_30_DAYS = 'LAST_30_DAYS',
}
registerEnumType(OnlinePeriod, {
  name: 'OnlinePeriod',
  description: 'How far back a chart goes, and in what steps.',
  valuesConfig: {
    LAST_24_HOURS: { description: 'A sample every ten minutes: at most 144.' },
    LAST_30_DAYS: { description: 'A sample every full hour: at most 720.' },
  },
});

const HOUR_MS = 3_600_000;
export const MOST_SAMPLES = 720;
const HOURS = { LAST_24_HOURS: 24, LAST_30_DAYS: 720 };

/** Oldest first: for staff of all customers together, else of the viewer's own. */
export async function devicesOnline({ db, viewer, now }: Context, period: OnlinePeriod): Promise<OnlineSample[]> {
  const { customerId } = visibleTo(viewer);
  const takenAt = MoreThan(new Date(now.getTime() - HOURS[period] * HOUR_MS));
  return db.run(async (manager) => {
    const taken = await manager.find(OnlineSample, { where: { takenAt }, order: { takenAt: 'ASC' } });
    const samples = period === OnlinePeriod.LAST_24_HOURS ? taken : taken.filter(isOfFullHour);
    if (customerId === null) return samples;
    return along(samples, await manager.find(OnlineStep, { where: { customerId }, order: { since: 'ASC' } }));
  });
}

const isOfFullHour = ({ takenAt }: OnlineSample) => takenAt.getTime() % HOUR_MS === 0;

/** Each sample with the number of the step that it falls on. */
function along(samples: OnlineSample[], steps: OnlineStep[]): OnlineSample[] {
  let next = 0;
  return samples.map(({ takenAt }) => {
    while (next < steps.length && steps[next]!.since <= takenAt) next++;
    return { takenAt, online: steps[next - 1]?.online ?? 0 };
  });
}
