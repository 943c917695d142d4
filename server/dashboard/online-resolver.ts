import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { For } from '../accounts/audience.js';
import type { Context } from '../context.js';
import { devicesOnline, MOST_SAMPLES, OnlinePeriod } from './devices-online.js';
import { OnlineSample } from './online-sample.js';

@Resolver()
export class OnlineResolver {
  @For('customer', 'staff', 'ACTIVATIONS_READ')
  @Extensions({ most: MOST_SAMPLES })
  @Query(() => [OnlineSample], {
    complexity: 2,
    description:
      "How many of the viewer's devices were online, for staff of all customers together; oldest first. Where a sample \
is missing the service was down.",
  })
  devicesOnline(
    @Ctx() context: Context,
    @Arg('period', () => OnlinePeriod, { description: 'How far back, and in what steps.' }) period: OnlinePeriod,
  ): Promise<OnlineSample[]> {
    return devicesOnline(context, period);
  }
}
