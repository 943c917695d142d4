import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything with an id of its own (Relay object identification).' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, sorts by creation, cannot be guessed.' })
  id!: string;
}
