import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../accounts/customer.js';
import { DateTime } from '../database/date-time.js';
import { Node } from '../database/node.js';
import { maskLicenseKey } from './license-key.js';
import { Product } from './product.js';

export enum LicenseStatus {
  AVAILABLE = 'AVAILABLE',
  ASSIGNED = 'ASSIGNED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(LicenseStatus, {
  name: 'LicenseStatus',
  description: 'Decided at the instant of reading. Precedence: revoked, suspended, expired, then the rest.',
  valuesConfig: {
    AVAILABLE: { description: 'No customer yet.' },
    ASSIGNED: { description: 'Has a customer, was never activated.' },
    ACTIVE: { description: 'Was activated at least once; stays so when the last device is removed.' },
    SUSPENDED: { description: 'Stopped by vendor staff until they reinstate it.' },
    EXPIRED: { description: 'Its time is over, until it is extended.' },
    REVOKED: { description: 'Ended by vendor staff, for good.' },
  },
});

@Entity('licenses')
@Index('ix_licenses_customer_created', ['customerId', 'createdAt', 'id'])
@Index('ix_licenses_customer_expires', ['customerId', 'expiresAt', 'id'])
@Index('ix_licenses_product_created', ['productId', 'createdAt', 'id'])
@Index('ix_licenses_product_expires', ['productId', 'expiresAt', 'id'])
@Index('ix_licenses_not_activated', ['firstActivatedAt', 'createdAt', 'id'])
@Index('ix_licenses_suspended', ['suspendedAt'])
@Index('ix_licenses_revoked', ['revokedAt'])
@Index('ix_licenses_created', ['createdAt', 'id'])
@Index('ix_licenses_expires', ['expiresAt', 'id'])
@ObjectType({ implements: Node, simpleResolvers: true, description: 'The right to run a product on some devices.' })
export class License extends Node {
  @PrimaryColumn('varchar', { length: 30 })
  override id!: string;

  /** Never leaves the server but by revealLicenseKey, and once at issueLicense. */
  @Index('uq_licenses_key', { unique: true })
  @Column('varchar', { length: 255 })
  licenseKey!: string;

  /** See licenseKeyEnding. */
  @Index('ix_licenses_key_ending')
  @Column('varchar', { length: 4 })
  keyEnding!: string;

  @ForeignKey(() => Product, { name: 'fk_licenses_product' })
  @Column('varchar', { length: 30 })
  productId!: string;

  @ForeignKey(() => Customer, { name: 'fk_licenses_customer' })
  @Column('varchar', { length: 30, nullable: true })
  customerId!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many devices at once; null is unlimited.' })
  @Column('int', { nullable: true })
  activationLimit!: number | null;

  /** Always the count of its activations that are not deactivated; see activations/activate/activate.ts. */
  @Field(() => Int, { description: 'Slots taken: activations that are ACTIVE or SUSPENDED.' })
  @Column('int', { default: 0 })
  activationsInUse!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The license works until just before this instant; null: for good.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  expiresAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  firstActivatedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  suspendedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  revokedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was issued.' })
  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Field(() => String, { description: 'The last four letters and digits; every other one an X.' })
  get maskedKey(): string {
    return maskLicenseKey(this.licenseKey);
  }

  @Field(() => Int, { nullable: true, description: 'Never below 0; null when unlimited.' })
  get activationsRemaining(): number | null {
    return this.activationLimit === null ? null : Math.max(0, this.activationLimit - this.activationsInUse);
  }
}
