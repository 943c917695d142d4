import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../database/node.js';

@Entity('customers')
@ObjectType({ implements: Node, description: 'A tenant: the company or person that licenses belong to.' })
export class Customer extends Node {
  @PrimaryColumn('varchar', { length: 30 })
  override id!: string;

  @Field(() => String, { description: 'As vendor staff named it.' })
  @Column('varchar', { length: 255 })
  name!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}
