import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf, OrderDirection } from '../database/connection.js';
import { DateTime } from '../database/date-time.js';
import { License, LicenseStatus } from './license.js';

@ObjectType({ simpleResolvers: true, description: 'One place in a list of licenses.' })
export class LicenseEdge extends edgeOf(License) {}

@ObjectType({ simpleResolvers: true, description: 'A page of licenses.' })
export class LicenseConnection extends connectionOf(License, LicenseEdge) {}

@InputType({ description: 'Filters add up; values inside a list are alternatives.' })
export class LicenseFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "A part of the product's name or the last four characters of the key, whatever the case; or the whole key.",
  })
  query?: string | null;

  @Field(() => [LicenseStatus], { nullable: true, description: 'Any of these, decided at this instant.' })
  status?: LicenseStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer; for vendor staff.' })
  customerId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Expiring, or expired, earlier than this instant.' })
  expiringBefore?: Date | null;
}

export enum LicenseOrderField {
  CREATED_AT = 'CREATED_AT',
  EXPIRES_AT = 'EXPIRES_AT',
}
registerEnumType(LicenseOrderField, {
  name: 'LicenseOrderField',
  description: 'What licenses are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When it was issued.' },
    EXPIRES_AT: { description: 'When it expires; never is later than every instant.' },
  },
});

@InputType({ description: 'How a list of licenses is sorted.' })
export class LicenseOrder {
  @Field(() => LicenseOrderField, { description: 'What to sort by.' })
  field!: LicenseOrderField;

  @Field(() => OrderDirection, { description: 'Which end comes first.' })
  direction!: OrderDirection;
}
