import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../accounts/customer.js';
import { DateTime } from '../database/date-time.js';
import { Node } from '../database/node.js';
import { License } from '../licenses/license.js';

export enum ActivationStatus {
  ACTIVE = 'ACTIVE',
  DEACTIVATED = 'DEACTIVATED',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(ActivationStatus, {
  name: 'ActivationStatus',
  description: 'Whether the device may run the software.',
  valuesConfig: {
    ACTIVE: { description: 'It may, as long as its license is usable.' },
    DEACTIVATED: { description: 'It gave up its slot, for good; kept as history.' },
    SUSPENDED: { description: 'Its license is suspended, or staff suspended this device; it keeps its slot.' },
  },
});

export enum IdentifierType {
  HARDWARE = 'HARDWARE',
  DOMAIN = 'DOMAIN',
}
registerEnumType(IdentifierType, {
  name: 'IdentifierType',
  description: 'What the identifier names.',
  valuesConfig: {
    HARDWARE: { description: 'A device; compared exactly.' },
    DOMAIN: { description: 'A domain; reduced to its host name.' },
  },
});

export enum DeactivationReason {
  CUSTOMER_REQUEST = 'CUSTOMER_REQUEST',
  CLIENT_REQUEST = 'CLIENT_REQUEST',
  STAFF_REQUEST = 'STAFF_REQUEST',
  PARTNER_REQUEST = 'PARTNER_REQUEST',
  LICENSE_REVOKED = 'LICENSE_REVOKED',
  HEARTBEAT_DEAD = 'HEARTBEAT_DEAD',
}
registerEnumType(DeactivationReason, {
  name: 'DeactivationReason',
  description: 'Why an activation gave up its slot.',
  valuesConfig: {
    CUSTOMER_REQUEST: { description: 'A person of the customer removed it.' },
    CLIENT_REQUEST: { description: 'The software gave it up.' },
    STAFF_REQUEST: { description: 'Vendor staff removed it.' },
    PARTNER_REQUEST: { description: 'A tool with an API token removed it.' },
    LICENSE_REVOKED: { description: 'Its license was revoked.' },
    HEARTBEAT_DEAD: { description: 'It was DEAD for as long as its product allows.' },
  },
});

@Entity('activations')
@Index('uq_activations_identifier', ['licenseId', 'identifierHash'], { unique: true })
@Index('ix_activations_customer_activated', ['customerId', 'activatedAt', 'id'])
@Index('ix_activations_customer_seen', ['customerId', 'lastSeenAt', 'id'])
@Index('ix_activations_license_activated', ['licenseId', 'activatedAt', 'id'])
@Index('ix_activations_customer_identifier', ['customerId', 'identifierSearch', 'id'])
@Index('ix_activations_customer_status', ['customerId', 'status', 'activatedAt', 'id'])
@Index('ix_activations_customer_product', ['customerId', 'productId', 'activatedAt', 'id'])
@Index('ix_activations_activated', ['activatedAt', 'id'])
@Index('ix_activations_product', ['productId', 'activatedAt', 'id'])
@Index('ix_activations_status', ['status', 'activatedAt', 'id'])
@Index('ix_activations_type', ['identifierType', 'activatedAt', 'id'])
@Index('ix_activations_seen', ['lastSeenAt', 'id'])
@Index('ix_activations_identifier', ['identifierSearch', 'id'])
@ObjectType({ implements: Node, simpleResolvers: true, description: 'One device or domain on one license.' })
export class Activation extends Node {
  @PrimaryColumn('varchar', { length: 30 })
  override id!: string;

  @ForeignKey(() => License, { name: 'fk_activations_license' })
  @Column('varchar', { length: 30 })
  licenseId!: string;

  /** The license's customer, kept here for the lists; changes with it in one transaction. Null: nobody's. */
  @ForeignKey(() => Customer, { name: 'fk_activations_customer' })
  @Column('varchar', { length: 30, nullable: true })
  customerId!: string | null;

  /** The license's product, which never changes; kept here for the lists. No foreign key: the license has it. */
  @Column('varchar', { length: 30, default: '' })
  productId!: string;

  @Field(() => String, { description: 'As normalised: trimmed, NFC; a domain as its host name.' })
  @Column('varchar', { length: 255 })
  identifier!: string;

  /** Lower case, for search and order. Longer than the identifier: some letters grow when lower-cased. */
  @Column('varchar', { length: 512 })
  identifierSearch!: string;

  /** SHA-256 of the identifier; NULL once deactivated, so that the unique index lets history stay. */
  @Column('binary', { length: 32, nullable: true })
  identifierHash!: Buffer | null;

  @Field(() => IdentifierType, { description: 'What the identifier names.' })
  @Column('varchar', { length: 16 })
  identifierType!: IdentifierType;

  @Field(() => String, { nullable: true, description: 'A name for people, as the software sent it.' })
  @Column('varchar', { length: 255, nullable: true })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'As the software sent it.' })
  @Column('varchar', { length: 255, nullable: true })
  hostname!: string | null;

  @Field(() => String, { nullable: true, description: 'For example "Windows 11" or "linux/arm64".' })
  @Column('varchar', { length: 255, nullable: true })
  platform!: string | null;

  @Field(() => String, { nullable: true, description: 'As of the last heartbeat that named one.' })
  @Column('varchar', { length: 64, nullable: true })
  appVersion!: string | null;

  @Field(() => ActivationStatus, { description: 'Whether the device may run the software.' })
  @Column('varchar', { length: 16 })
  status!: ActivationStatus;

  @Field(() => Int, { description: 'Rises with every change but a heartbeat: the higher one is the newer state.' })
  @Column('int', { default: 1 })
  revision!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the last heartbeat arrived; null: never. Never falls.' })
  @Column('datetime', { precision: 3, nullable: true })
  lastSeenAt!: Date | null;

  @Field(() => DateTime, { description: 'When it took its slot.' })
  @Column('datetime', { precision: 3 })
  activatedAt!: Date;

  /** Since when staff has this one device suspended, whatever its license is. */
  @Column('datetime', { precision: 3, nullable: true })
  suspendedAt!: Date | null;

  /** Before this instant heartbeats were refused, so silence until then is not the device's. */
  @Column('datetime', { precision: 3, nullable: true })
  silenceCountsFrom!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it gave up its slot.' })
  @Column('datetime', { precision: 3, nullable: true })
  deactivatedAt!: Date | null;

  @Field(() => DeactivationReason, { nullable: true, description: 'Why it gave up its slot.' })
  @Column('varchar', { length: 32, nullable: true })
  deactivationReason!: DeactivationReason | null;

  @Field(() => String, { nullable: true, description: "A person's name or the kind of actor, never an id." })
  @Column('varchar', { length: 255, nullable: true })
  deactivatedBy!: string | null;

  /** Not a column: set where it is known without reading the product, as in live events. */
  heartbeatWindowSeconds?: number;

  @Field(() => Boolean, { description: 'True only while ACTIVE.' })
  get canDeactivate(): boolean {
    return this.status === ActivationStatus.ACTIVE;
  }
}
