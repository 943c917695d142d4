import { GraphQLDateTime as DateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LicenseStatus } from '../licenses/license.js';
import { Activation } from './activation.js';

@ObjectType({ simpleResolvers: true })
export class ActivatePayload {
  @Field(() => Activation)
  activation!: Activation;

  @Field(() => String, {
    description: 'Keep it: heartbeats and deactivation need it. The same again for a repeated activate.',
  })
  activationToken!: string;

  @Field(() => Boolean, { description: 'True: the identifier had its slot already, none was taken.' })
  alreadyActive!: boolean;

  @Field(() => Int, { description: 'Send a heartbeat this often.' })
  heartbeatIntervalSeconds!: number;

  @Field(() => DateTime)
  serverTime!: Date;
}

@InputType()
export class HeartbeatInput {
  @Field(() => String)
  activationToken!: string;

  @Field(() => String, { nullable: true, description: 'At most 64 characters; stored when it differs.' })
  appVersion?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Answered after the new time is durable.' })
export class HeartbeatPayload {
  @Field(() => ID)
  activationId!: string;

  @Field(() => DateTime, { description: "The server's receipt time." })
  lastSeenAt!: Date;

  @Field(() => DateTime, { description: 'The device counts as silent after this instant.' })
  nextHeartbeatDueAt!: Date;

  @Field(() => Int, { description: 'Send the next heartbeat in this time.' })
  heartbeatIntervalSeconds!: number;

  @Field(() => DateTime)
  serverTime!: Date;

  @Field(() => LicenseStatus)
  licenseStatus!: LicenseStatus;

  @Field(() => DateTime, { nullable: true })
  licenseExpiresAt!: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class HeartbeatError {
  @Field(() => String, { description: 'A code as in extensions.code of errors.' })
  code!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Exactly one of the two is set.' })
export class HeartbeatResult {
  @Field(() => HeartbeatPayload, { nullable: true })
  heartbeat!: HeartbeatPayload | null;

  @Field(() => HeartbeatError, { nullable: true })
  error!: HeartbeatError | null;
}

@InputType()
export class DeactivateInput {
  @Field(() => String)
  activationToken!: string;
}

@ObjectType({ simpleResolvers: true })
export class DeactivatePayload {
  @Field(() => Activation)
  activation!: Activation;

  @Field(() => Boolean, { description: 'True: it was deactivated before, nothing changed.' })
  alreadyDeactivated!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class DeactivationError {
  @Field(() => String, { description: 'A code as in extensions.code of errors.' })
  code!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Either the activation or the error is set.' })
export class DeactivationResult {
  @Field(() => ID, { description: 'As it was asked for.' })
  id!: string;

  @Field(() => Activation, { nullable: true })
  activation!: Activation | null;

  @Field(() => Boolean, { description: 'True: it was deactivated before, nothing changed.' })
  alreadyDeactivated!: boolean;

  @Field(() => DeactivationError, { nullable: true })
  error!: DeactivationError | null;
}
