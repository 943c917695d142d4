import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateTime } from '../database/date-time.js';
import { Node } from '../database/node.js';
import { For } from './audience.js';
import { Customer } from './customer.js';

export enum UserRole {
  CUSTOMER = 'CUSTOMER',
  STAFF = 'STAFF',
}
registerEnumType(UserRole, {
  name: 'UserRole',
  description: 'For whom somebody works.',
  valuesConfig: {
    CUSTOMER: { description: 'Belongs to one customer and sees what is theirs.' },
    STAFF: { description: 'Works for the vendor and sees everything.' },
  },
});

@Entity('users')
@ObjectType({ implements: Node, description: 'A sign-in: of one customer, or of vendor staff.' })
export class User extends Node {
  @PrimaryColumn('varchar', { length: 30 })
  override id!: string;

  @ForeignKey(() => Customer, { name: 'fk_users_customer' })
  @Column('varchar', { length: 30, nullable: true })
  customerId!: string | null;

  /** Lower case: one mailbox, one sign-in. */
  @Field(() => String, { description: 'Lower case.' })
  @Index('uq_users_email', { unique: true })
  @Column('varchar', { length: 255 })
  email!: string;

  @Field(() => String, { description: 'Shown as who did what this person does.' })
  @Column('varchar', { length: 255 })
  name!: string;

  @Field(() => UserRole, { description: 'Of a customer, or of vendor staff.' })
  @Column('varchar', { length: 16 })
  role!: UserRole;

  @For('staff')
  @Field(() => DateTime, { nullable: true, description: 'For staff. When this person signed in last; null: not yet.' })
  @Column('datetime', { precision: 3, nullable: true })
  lastSignedInAt!: Date | null;

  @Column('varchar', { length: 255 })
  passwordHash!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

/** As it is stored and looked up. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
