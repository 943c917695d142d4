import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The state of all that the viewer sees, at one instant.' })
export class Dashboard {
  @Field(() => Int, { description: 'Revoked and expired ones included.' })
  totalLicenses!: number;

  @Field(() => Int, { description: 'Licenses whose status is ACTIVE.' })
  activeLicenses!: number;

  @Field(() => Int, { description: 'Slots taken: online, silent and neverSeen together.' })
  activationsInUse!: number;

  @Field(() => Int, { description: 'Licenses that expire within 30 days; not what has expired or is revoked.' })
  expiringSoon!: number;

  @Field(() => Int, { description: 'Devices that hold a slot and are ALIVE.' })
  online!: number;

  @Field(() => Int, { description: 'Devices that hold a slot and are DEAD.' })
  silent!: number;

  @Field(() => Int, { description: 'Devices that hold a slot and never sent a heartbeat.' })
  neverSeen!: number;
}
