import { GraphQLDateTime as DateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf, OrderDirection } from '../database/connection.js';
import { License, LicenseStatus } from './license.js';

@ObjectType({ simpleResolvers: true })
export class LicenseEdge extends edgeOf(License) {}

@ObjectType({ simpleResolvers: true })
export class LicenseConnection extends connectionOf(License, LicenseEdge) {}

@InputType({ description: 'Filters add up; values inside a list are alternatives.' })
export class LicenseFilter {
  @Field(() => String, {
    nullable: true,
    description: "A part of the product's name, the last four characters of the key, or the whole key.",
  })
  query?: string | null;

  @Field(() => [LicenseStatus], { nullable: true })
  status?: LicenseStatus[] | null;

  @Field(() => ID, { nullable: true })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For vendor staff.' })
  customerId?: string | null;

  @Field(() => DateTime, { nullable: true })
  expiringBefore?: Date | null;
}

export enum LicenseOrderField {
  CREATED_AT = 'CREATED_AT',
  EXPIRES_AT = 'EXPIRES_AT',
}
registerEnumType(LicenseOrderField, { name: 'LicenseOrderField', description: 'What licenses are sorted by.' });

@InputType()
export class LicenseOrder {
  @Field(() => LicenseOrderField)
  field!: LicenseOrderField;

  @Field(() => OrderDirection)
  direction!: OrderDirection;
}
