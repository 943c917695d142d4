import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { actorOf } from '../accounts/actor.js';
import { For } from '../accounts/audience.js';
import { visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import { DateTime } from '../database/date-time.js';
import { forgetLoaded } from '../database/loader.js';
import { AppError, invalid } from '../errors.js';
import { License } from '../licenses/license.js';
import type { LiveEvent } from '../live/event.js';
import type { Interest } from '../live/live.js';
import { Activation } from './activation.js';
import { ActivationEvent, activationEvent } from './activation-event.js';
import type { ActivationContext } from './context.js';
import { deactivate } from './deactivate/deactivate.js';
import { deactivateMany } from './deactivate/deactivate-many.js';
import { eventsFor } from './events-for.js';
import { HeartbeatStatus, heartbeatStatus, nextHeartbeatDueAt } from './heartbeats/heartbeat-status.js';
import { ActivationConnection, ActivationListArgs } from './lists/activation-inputs.js';
import { findActivation, findActivations } from './lists/find-activations.js';
import { licenseOf, productOf } from './loaders.js';
import { DeactivatePayload, DeactivationResult } from './payloads.js';

const MAX_DEACTIVATIONS = 500;

/** What people and partner tools see and do. */
@Resolver(() => Activation)
export class ActivationResolver {
  @For('customer', 'staff', 'ACTIVATIONS_READ')
  @Query(() => ActivationConnection, { description: "The viewer's activations; for staff, all. Newest first." })
  activations(@Ctx() context: Context, @Args(() => ActivationListArgs) args: ActivationListArgs) {
    return findActivations(context, args.filter ?? {}, args.orderBy ?? null, args);
  }

  @For('customer', 'staff', 'ACTIVATIONS_READ')
  @Query(() => Activation, {
    nullable: true,
    description: "Null when there is none with this id, or it is somebody else's.",
  })
  activation(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Of an activation.' }) id: string) {
    return findActivation(context, id);
  }

  @For('customer', 'staff', 'ACTIVATIONS_WRITE')
  @Mutation(() => DeactivatePayload, {
    description: `Frees the slot of a device. The row stays as history. May be repeated. Refused with \
ACTIVATION_NOT_FOUND, also when it is somebody else's, or ACTIVATION_SUSPENDED.`,
  })
  async deactivateActivation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of an activation.' }) id: string,
  ): Promise<DeactivatePayload> {
    const result = await deactivateOne(context, id);
    forgetLoaded(context);
    return result;
  }

  @For('customer', 'staff', 'ACTIVATIONS_WRITE')
  @Mutation(() => [DeactivationResult], {
    description: 'Up to 500 at once, each by itself: one result each, in order; one that is refused stops no other.',
  })
  async deactivateActivations(
    @Ctx() context: ActivationContext,
    @Arg('ids', () => [ID], { description: 'Of activations; at most 500.' }) ids: string[],
  ) {
    if (ids.length > MAX_DEACTIVATIONS) throw invalid('ids', `At most ${MAX_DEACTIVATIONS} activations at once.`);
    const results = await deactivateMany(ids, (id) => deactivateOne(context, id), context.report);
    forgetLoaded(context);
    return results;
  }

  @For('customer', 'staff', 'ACTIVATIONS_READ')
  @Subscription(() => [ActivationEvent], {
    description: `What changed since the last message, newest state per activation; at most four messages a second. \
What was before, or while the socket was away, is not told: subscribe, then read. At most 20 subscriptions on a socket.`,
    subscribe: ({ args, context }: { args: Pick<Interest, 'ids' | 'licenseId' | 'heartbeatsOf'>; context: Context }) =>
      context.live.subscribe({
        topic: visibleTo(context.viewer).customerId,
        credentialId: context.viewer!.credentialId,
        ...args,
      }),
  })
  activationEvents(
    @Root() batch: LiveEvent[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], { nullable: true, description: 'Only these activations.' }) _ids: string[] | null,
    @Arg('licenseId', () => ID, { nullable: true, description: 'Only this license.' }) _licenseId: string | null,
    @Arg('heartbeatsOf', () => [ID], {
      nullable: true,
      description:
        'Heartbeats of these activations only, as those on a screen; other changes of all. Without it, of all.',
    })
    _heartbeatsOf: string[] | null,
  ): Promise<ActivationEvent[]> | ActivationEvent[] {
    return eventsFor(context, batch, info);
  }

  @FieldResolver(() => License, { description: 'Whose slot it has, or had.' })
  license(@Root() activation: Activation, @Ctx() context: Context) {
    return licenseOf(context, activation);
  }

  @FieldResolver(() => HeartbeatStatus, { description: 'Decided at the instant of reading.' })
  heartbeatStatus(@Root() activation: Activation, @Ctx() context: Context): HeartbeatStatus | Promise<HeartbeatStatus> {
    return withWindow(context, activation, (seconds) => heartbeatStatus(activation.lastSeenAt, seconds, context.now));
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'ALIVE up to and including this instant; null: never seen.',
  })
  nextHeartbeatDueAt(@Root() activation: Activation, @Ctx() context: Context): Date | null | Promise<Date | null> {
    return withWindow(context, activation, (seconds) => nextHeartbeatDueAt(activation.lastSeenAt, seconds));
  }
}

/** Announced as soon as it is committed, whatever becomes of others in the same request; what that takes is read ahead. */
async function deactivateOne(context: Context, id: string): Promise<DeactivatePayload> {
  const found = await findActivation(context, id);
  if (!found) throw new AppError('ACTIVATION_NOT_FOUND');
  const product = await productOf(context, found);
  const result = await deactivate(context.db, found, actorOf(context));
  if (!result.alreadyDeactivated) context.live.publish([activationEvent('DEACTIVATED', result.activation, product)]);
  return result;
}

/** An event brings the window with it, and a message has thousands of events: no promise for what is known. */
function withWindow<T>(context: Context, activation: Activation, tell: (seconds: number) => T): T | Promise<T> {
  const { heartbeatWindowSeconds: known } = activation;
  if (known !== undefined) return tell(known);
  return productOf(context, activation).then(({ heartbeatWindowSeconds }) => tell(heartbeatWindowSeconds));
}
