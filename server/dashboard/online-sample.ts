import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../accounts/customer.js';
import { DateTime } from '../database/date-time.js';

/** How many devices were online at one time, of all customers together; that one was taken says the service was up. */
@Entity('online_samples')
@ObjectType({ simpleResolvers: true, description: 'How many devices were online at one time.' })
export class OnlineSample {
  @Field(() => DateTime, { description: 'The ten minutes that begin here are when it was taken.' })
  @PrimaryColumn('datetime', { precision: 0 })
  takenAt!: Date;

  @Field(() => Int, { description: 'Devices that held a slot and were ALIVE.' })
  @Column('int')
  online!: number;
}

/**
 * How many of a customer's devices were online from this sample on, up to the next step of the same customer; before
 * the first one, none. A customer whose number stays the same leaves nothing here.
 */
@Entity('online_steps')
@Index('ix_online_steps_since', ['since'])
export class OnlineStep {
  @ForeignKey(() => Customer, { name: 'fk_online_steps_customer' })
  @PrimaryColumn('varchar', { length: 30 })
  customerId!: string;

  @PrimaryColumn('datetime', { precision: 0 })
  since!: Date;

  @Column('int')
  online!: number;
}
