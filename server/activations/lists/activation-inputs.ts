import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf, OrderDirection, PageArgs } from '../../database/connection.js';
import { DateTime } from '../../database/date-time.js';
import { Activation, ActivationStatus, IdentifierType } from '../activation.js';
import { HeartbeatStatus } from '../heartbeats/heartbeat-status.js';

@ObjectType({ simpleResolvers: true, description: 'One place in a list of activations.' })
export class ActivationEdge extends edgeOf(Activation) {}

@ObjectType({ simpleResolvers: true, description: 'A page of activations.' })
export class ActivationConnection extends connectionOf(Activation, ActivationEdge) {}

@InputType({ description: 'Filters add up; values inside a list are alternatives.' })
export class ActivationFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Of these alone, as those on a screen. Unknown ones are left out.',
  })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of the identifier, literally, whatever the case.' })
  identifier?: string | null;

  @Field(() => [ActivationStatus], { nullable: true, description: 'Any of these.' })
  status?: ActivationStatus[] | null;

  @Field(() => [HeartbeatStatus], {
    nullable: true,
    description:
      'Any of these, decided at this instant; of devices that hold no slot any more, too, unless status leaves them out.',
  })
  heartbeatStatus?: HeartbeatStatus[] | null;

  @Field(() => IdentifierType, { nullable: true, description: 'What the identifier names.' })
  identifierType?: IdentifierType | null;

  @Field(() => ID, { nullable: true, description: 'Of this license.' })
  licenseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of licenses of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer; for vendor staff.' })
  customerId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Seen last earlier than this instant; never seen is not.' })
  lastSeenBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Seen last later than this instant.' })
  lastSeenAfter?: Date | null;
}

export enum ActivationOrderField {
  LAST_SEEN_AT = 'LAST_SEEN_AT',
  ACTIVATED_AT = 'ACTIVATED_AT',
  IDENTIFIER = 'IDENTIFIER',
}
registerEnumType(ActivationOrderField, {
  name: 'ActivationOrderField',
  description: 'What activations are sorted by.',
  valuesConfig: {
    LAST_SEEN_AT: { description: 'The last heartbeat; never seen sorts as the oldest.' },
    ACTIVATED_AT: { description: 'When it took its slot.' },
    IDENTIFIER: { description: 'The identifier in lower case.' },
  },
});

@InputType({ description: 'How a list of activations is sorted.' })
export class ActivationOrder {
  @Field(() => ActivationOrderField, { description: 'What to sort by.' })
  field!: ActivationOrderField;

  @Field(() => OrderDirection, { description: 'Which end comes first.' })
  direction!: OrderDirection;
}

@ArgsType()
export class ActivationListArgs extends PageArgs {
  @Field(() => ActivationFilter, { nullable: true, description: 'Which of them; without it, all.' })
  filter?: ActivationFilter | null;

  @Field(() => ActivationOrder, {
    nullable: true,
    description: 'By when they were activated, newest first, unless given.',
  })
  orderBy?: ActivationOrder | null;
}
