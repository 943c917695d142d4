import { GraphQLDateTime as DateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf, OrderDirection } from '../database/connection.js';
import { Activation, ActivationStatus, IdentifierType } from './activation.js';
import { HeartbeatStatus } from './heartbeat-status.js';

@ObjectType({ simpleResolvers: true })
export class ActivationEdge extends edgeOf(Activation) {}

@ObjectType({ simpleResolvers: true })
export class ActivationConnection extends connectionOf(Activation, ActivationEdge) {}

@InputType({ description: 'Filters add up; values inside a list are alternatives.' })
export class ActivationFilter {
  @Field(() => String, { nullable: true, description: 'A part of the identifier, literally, whatever the case.' })
  identifier?: string | null;

  @Field(() => [ActivationStatus], { nullable: true })
  status?: ActivationStatus[] | null;

  @Field(() => [HeartbeatStatus], { nullable: true })
  heartbeatStatus?: HeartbeatStatus[] | null;

  @Field(() => IdentifierType, { nullable: true })
  identifierType?: IdentifierType | null;

  @Field(() => ID, { nullable: true })
  licenseId?: string | null;

  @Field(() => ID, { nullable: true })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For vendor staff.' })
  customerId?: string | null;

  @Field(() => DateTime, { nullable: true })
  lastSeenBefore?: Date | null;

  @Field(() => DateTime, { nullable: true })
  lastSeenAfter?: Date | null;
}

export enum ActivationOrderField {
  LAST_SEEN_AT = 'LAST_SEEN_AT',
  ACTIVATED_AT = 'ACTIVATED_AT',
  IDENTIFIER = 'IDENTIFIER',
}
registerEnumType(ActivationOrderField, {
  name: 'ActivationOrderField',
  description: 'What activations are sorted by. Never seen sorts as the oldest by LAST_SEEN_AT.',
});

@InputType()
export class ActivationOrder {
  @Field(() => ActivationOrderField)
  field!: ActivationOrderField;

  @Field(() => OrderDirection)
  direction!: OrderDirection;
}
