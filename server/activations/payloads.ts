import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../database/date-time.js';
import { LicenseStatus } from '../licenses/license.js';
import { Activation } from './activation.js';

@ObjectType({ simpleResolvers: true, description: 'The activation, and what the software needs to keep it.' })
export class ActivatePayload {
  @Field(() => Activation, { description: 'The device or domain with its slot.' })
  activation!: Activation;

  @Field(() => String, {
    description: 'Keep it: heartbeats and deactivation need it. The same again for a repeated activate.',
  })
  activationToken!: string;

  @Field(() => Boolean, { description: 'True: the identifier had its slot already, none was taken.' })
  alreadyActive!: boolean;

  @Field(() => Int, { description: 'Send a heartbeat this often: half of the window, so that one may be lost.' })
  heartbeatIntervalSeconds!: number;

  @Field(() => DateTime, { description: "The server's clock, for software whose own is wrong." })
  serverTime!: Date;
}

@InputType({ description: 'Who is alive.' })
export class HeartbeatInput {
  @Field(() => String, { description: 'As answered by activate.' })
  activationToken!: string;

  @Field(() => String, { nullable: true, description: 'At most 64 characters; stored when it differs.' })
  appVersion?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Answered after the new time is durable.' })
export class HeartbeatPayload {
  @Field(() => ID, { description: 'Whose heartbeat it was.' })
  activationId!: string;

  @Field(() => DateTime, { description: "The server's receipt time." })
  lastSeenAt!: Date;

  @Field(() => DateTime, { description: 'The device counts as silent after this instant.' })
  nextHeartbeatDueAt!: Date;

  @Field(() => Int, { description: 'Send the next heartbeat in this time.' })
  heartbeatIntervalSeconds!: number;

  @Field(() => DateTime, { description: "The server's clock, for software whose own is wrong." })
  serverTime!: Date;

  @Field(() => LicenseStatus, { description: 'ACTIVE, or it would have been refused.' })
  licenseStatus!: LicenseStatus;

  @Field(() => DateTime, { nullable: true, description: 'When the license stops working; null: never.' })
  licenseExpiresAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why this heartbeat of several was refused.' })
export class HeartbeatError {
  @Field(() => String, { description: 'A code as in extensions.code of errors.' })
  code!: string;

  @Field(() => String, { description: 'The code in words, for people.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Exactly one of the two is set.' })
export class HeartbeatResult {
  @Field(() => HeartbeatPayload, { nullable: true, description: 'Null when it was refused.' })
  heartbeat!: HeartbeatPayload | null;

  @Field(() => HeartbeatError, { nullable: true, description: 'Null when it was taken.' })
  error!: HeartbeatError | null;
}

@InputType({ description: 'Who gives up its slot.' })
export class DeactivateInput {
  @Field(() => String, { description: 'As answered by activate.' })
  activationToken!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The activation without its slot.' })
export class DeactivatePayload {
  @Field(() => Activation, { description: 'Kept as history.' })
  activation!: Activation;

  @Field(() => Boolean, { description: 'True: it was deactivated before, nothing changed.' })
  alreadyDeactivated!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Why this activation of several was not deactivated.' })
export class DeactivationError {
  @Field(() => String, { description: 'A code as in extensions.code of errors.' })
  code!: string;

  @Field(() => String, { description: 'The code in words, for people.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Either the activation or the error is set.' })
export class DeactivationResult {
  @Field(() => ID, { description: 'As it was asked for.' })
  id!: string;

  @Field(() => Activation, { nullable: true, description: 'Null when it was refused.' })
  activation!: Activation | null;

  @Field(() => Boolean, { description: 'True: it was deactivated before, nothing changed.' })
  alreadyDeactivated!: boolean;

  @Field(() => DeactivationError, { nullable: true, description: 'Null when it was not refused.' })
  error!: DeactivationError | null;
}
