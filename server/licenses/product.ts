import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../database/node.js';

@Entity('products')
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A software product that licenses are sold for.' })
export class Product extends Node {
  @PrimaryColumn('varchar', { length: 30 })
  override id!: string;

  @Field(() => String, { description: 'As vendor staff named it.' })
  @Column('varchar', { length: 255 })
  name!: string;

  @Field(() => Int, { description: 'A device that was silent for longer is DEAD. 60 or more; clients are told half.' })
  @Column('int', { default: 600 })
  heartbeatWindowSeconds!: number;

  @Field(() => Int, { nullable: true, description: 'Devices dead for that long lose their slot; null: never.' })
  @Column('int', { nullable: true })
  deactivateDeadAfterSeconds!: number | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

/** What software is told to keep to: a client that does is never shown silent, even when one heartbeat is lost. */
export function heartbeatIntervalSeconds(product: Pick<Product, 'heartbeatWindowSeconds'>): number {
  return Math.floor(product.heartbeatWindowSeconds / 2);
}
