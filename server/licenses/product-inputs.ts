import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../database/connection.js';
import { Product } from './product.js';

@ObjectType({ simpleResolvers: true, description: 'One place in a list of products.' })
export class ProductEdge extends edgeOf(Product) {}

@ObjectType({ simpleResolvers: true, description: 'A page of products.' })
export class ProductConnection extends connectionOf(Product, ProductEdge) {}

const WINDOW = 'A device is silent after this time without a heartbeat: 60 to 31536000 (a year).';
const DEAD =
  'Frees the slots of devices that were DEAD for this long, on top of the window: 1 to 315360000 (ten years).';

@InputType({ description: 'A software product to sell licenses for.' })
export class CreateProductInput {
  @Field(() => String, { description: '1 to 255 characters.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: `${WINDOW} 600 unless given.` })
  heartbeatWindowSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: `${DEAD} Null: never, a person has to.` })
  deactivateDeadAfterSeconds?: number | null;
}

@InputType({ description: 'What to change; a field left out stays.' })
export class UpdateProductInput {
  @Field(() => String, { nullable: true, description: '1 to 255 characters; not null.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: `${WINDOW} Null: the default, 600.` })
  heartbeatWindowSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: `${DEAD} Null: never, a person has to.` })
  deactivateDeadAfterSeconds?: number | null;
}
