import { GraphQLDateTime as DateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LicenseStatus } from '../licenses/license.js';
import { IdentifierType } from './activation.js';

export enum LicenseValidationCode {
  VALID = 'VALID',
  LICENSE_NOT_FOUND = 'LICENSE_NOT_FOUND',
  LICENSE_NOT_ASSIGNED = 'LICENSE_NOT_ASSIGNED',
  LICENSE_SUSPENDED = 'LICENSE_SUSPENDED',
  LICENSE_EXPIRED = 'LICENSE_EXPIRED',
  LICENSE_REVOKED = 'LICENSE_REVOKED',
  NOT_ACTIVATED = 'NOT_ACTIVATED',
  ACTIVATION_DEACTIVATED = 'ACTIVATION_DEACTIVATED',
  ACTIVATION_SUSPENDED = 'ACTIVATION_SUSPENDED',
}
registerEnumType(LicenseValidationCode, {
  name: 'LicenseValidationCode',
  description: 'VALID, or the first rule that fails: the license first, then the activation.',
});

@InputType({ description: 'A key alone asks about the license; with an identifier also about its activation.' })
export class ValidateLicenseInput {
  @Field(() => String)
  licenseKey!: string;

  @Field(() => String, { nullable: true })
  identifier?: string | null;

  @Field(() => IdentifierType, { nullable: true, description: 'HARDWARE unless given.' })
  identifierType?: IdentifierType | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a holder of the key may know of the license.' })
export class LicenseSummary {
  @Field(() => String)
  maskedKey!: string;

  @Field(() => LicenseStatus)
  status!: LicenseStatus;

  @Field(() => DateTime, { nullable: true })
  expiresAt!: Date | null;

  @Field(() => Int, { nullable: true })
  activationLimit!: number | null;

  @Field(() => Int)
  activationsInUse!: number;

  @Field(() => String)
  productName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether a license works now, and if not, why.' })
export class LicenseValidation {
  @Field(() => Boolean)
  valid!: boolean;

  @Field(() => LicenseValidationCode)
  code!: LicenseValidationCode;

  @Field(() => String, { description: 'The code in words, for people.' })
  detail!: string;

  @Field(() => LicenseSummary, { nullable: true, description: 'Null when there is no such license.' })
  license!: LicenseSummary | null;
}
