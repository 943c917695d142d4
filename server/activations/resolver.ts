import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime as DateTime } from 'graphql-scalars';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { actorOf } from '../accounts/actor.js';
import type { Audience } from '../accounts/audience.js';
import { visibleTo } from '../accounts/visible-to.js';
import type { Context } from '../context.js';
import { PageArgs } from '../database/connection.js';
import { AppError } from '../errors.js';
import { License } from '../licenses/license.js';
import type { LiveEvent } from '../live/event.js';
import { Activation } from './activation.js';
import { ActivationEvent, activationEvent } from './activation-event.js';
import { ActivationConnection, ActivationFilter, ActivationOrder } from './activation-inputs.js';
import { deactivate } from './deactivate.js';
import { eventsFor } from './events-for.js';
import { findActivation, findActivations } from './find-activations.js';
import { HeartbeatStatus, heartbeatStatus, nextHeartbeatDueAt } from './heartbeat-status.js';
import { licenseOf, productOf } from './loaders.js';
import { DeactivatePayload } from './payloads.js';

/** What people and partner tools see and do. */
@Resolver(() => Activation)
export class ActivationResolver {
  @Authorized<Audience>('customer', 'staff', 'ACTIVATIONS_READ')
  @Query(() => ActivationConnection, { description: "The viewer's activations; for staff, all. Newest first." })
  activations(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => ActivationFilter, { nullable: true }) filter: ActivationFilter | null,
    @Arg('orderBy', () => ActivationOrder, { nullable: true }) orderBy: ActivationOrder | null,
  ) {
    return findActivations(context, filter ?? {}, orderBy, args);
  }

  @Authorized<Audience>('customer', 'staff', 'ACTIVATIONS_READ')
  @Query(() => Activation, {
    nullable: true,
    description: "Null when there is none with this id, or it is somebody else's.",
  })
  activation(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return findActivation(context, id);
  }

  @Authorized<Audience>('customer', 'staff', 'ACTIVATIONS_WRITE')
  @Mutation(() => DeactivatePayload, { description: 'Frees the slot of a device. The row stays as history.' })
  async deactivateActivation(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const found = await findActivation(context, id);
    if (!found) throw new AppError('ACTIVATION_NOT_FOUND');
    const result = await deactivate(context.db, found, actorOf(context));
    if (!result.alreadyDeactivated) {
      context.live.publish([activationEvent('DEACTIVATED', result.activation, await productOf(context, found))]);
    }
    return result;
  }

  @Authorized<Audience>('customer', 'staff', 'ACTIVATIONS_READ')
  @Subscription(() => [ActivationEvent], {
    description: 'What changed since the last message, newest state per activation; at most four messages a second.',
    subscribe: ({ args, context }: { args: { ids?: string[]; licenseId?: string }; context: Context }) =>
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
  ): Promise<ActivationEvent[]> | ActivationEvent[] {
    return eventsFor(context, batch, info);
  }

  @FieldResolver(() => License)
  license(@Root() activation: Activation, @Ctx() context: Context) {
    return licenseOf(context, activation);
  }

  @FieldResolver(() => HeartbeatStatus)
  async heartbeatStatus(@Root() activation: Activation, @Ctx() context: Context): Promise<HeartbeatStatus> {
    return heartbeatStatus(activation.lastSeenAt, await windowOf(context, activation), context.now);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'ALIVE up to and including this instant; null: never seen.',
  })
  async nextHeartbeatDueAt(@Root() activation: Activation, @Ctx() context: Context): Promise<Date | null> {
    return nextHeartbeatDueAt(activation.lastSeenAt, await windowOf(context, activation));
  }
}

async function windowOf(context: Context, activation: Activation): Promise<number> {
  return activation.heartbeatWindowSeconds ?? (await productOf(context, activation)).heartbeatWindowSeconds;
}

/** A license does not know that activations exist: this field of it lives here. */
@Resolver(() => License)
export class LicenseActivationsResolver {
  @Authorized<Audience>('customer', 'staff', 'ACTIVATIONS_READ')
  @FieldResolver(() => ActivationConnection)
  activations(
    @Root() license: License,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => ActivationFilter, { nullable: true }) filter: ActivationFilter | null,
    @Arg('orderBy', () => ActivationOrder, { nullable: true }) orderBy: ActivationOrder | null,
  ) {
    return findActivations(context, { ...filter, licenseId: license.id }, orderBy, args);
  }
}
