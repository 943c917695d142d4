import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Product } from '../licenses/product.js';
import type { LiveEvent } from '../live/event.js';
import { Activation } from './activation.js';
import type { Beat } from './heartbeats/judge-beats.js';

export enum ActivationEventKind {
  ACTIVATED = 'ACTIVATED',
  HEARTBEAT = 'HEARTBEAT',
  DEACTIVATED = 'DEACTIVATED',
  SUSPENDED = 'SUSPENDED',
  REINSTATED = 'REINSTATED',
}
registerEnumType(ActivationEventKind, {
  name: 'ActivationEventKind',
  description: 'What happened to an activation.',
  valuesConfig: {
    ACTIVATED: { description: 'It took its slot, or came to this customer.' },
    HEARTBEAT: { description: 'It was heard from.' },
    DEACTIVATED: { description: 'It gave up its slot.' },
    SUSPENDED: { description: 'It was suspended, by itself or with its license.' },
    REINSTATED: { description: 'It works again.' },
  },
});

@ObjectType({ description: 'What changed on one activation; its newest state.' })
export class ActivationEvent {
  @Field(() => ActivationEventKind, { description: 'The newest change; HEARTBEAT when nothing else is new.' })
  kind!: ActivationEventKind;

  @Field(() => Activation, { description: 'Its newest state.' })
  activation!: Activation;
}

export function activationEvent(
  kind: LiveEvent['kind'],
  activation: Activation,
  product: Pick<Product, 'heartbeatWindowSeconds'>,
): LiveEvent {
  const { id, customerId, licenseId, status, revision, lastSeenAt } = activation;
  const { heartbeatWindowSeconds } = product;
  return { kind, id, customerId, licenseId, status, revision, lastSeenAt, heartbeatWindowSeconds };
}

export function heartbeatEvent(beat: Beat): LiveEvent {
  const { activationId: id, customerId, licenseId, revision, lastSeenAt, heartbeatWindowSeconds } = beat;
  return {
    kind: 'HEARTBEAT',
    id,
    customerId,
    licenseId,
    status: 'ACTIVE',
    revision,
    lastSeenAt,
    heartbeatWindowSeconds,
  };
}
