import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../database/date-time.js';
import { LicenseStatus } from '../../licenses/license.js';
import { IdentifierType } from '../activation.js';

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
  valuesConfig: {
    VALID: { description: 'It works.' },
    LICENSE_NOT_FOUND: { description: 'There is no license with this key.' },
    LICENSE_NOT_ASSIGNED: { description: 'The license belongs to no customer yet.' },
    LICENSE_SUSPENDED: { description: 'The license is suspended.' },
    LICENSE_EXPIRED: { description: 'The license has expired.' },
    LICENSE_REVOKED: { description: 'The license is revoked for good.' },
    NOT_ACTIVATED: { description: 'The identifier was never activated on this license.' },
    ACTIVATION_DEACTIVATED: { description: 'The identifier gave up its slot.' },
    ACTIVATION_SUSPENDED: { description: 'The device is suspended.' },
  },
});

@InputType({ description: 'A key alone asks about the license; with an identifier also about its activation.' })
export class ValidateLicenseInput {
  @Field(() => String, { description: 'As the customer got it; the case counts, blanks around it do not.' })
  licenseKey!: string;

  @Field(() => String, { nullable: true, description: 'Of the device or domain to ask about.' })
  identifier?: string | null;

  @Field(() => IdentifierType, { nullable: true, description: 'HARDWARE unless given.' })
  identifierType?: IdentifierType | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a holder of the key may know of the license.' })
export class LicenseSummary {
  @Field(() => String, { description: 'The last four letters and digits; every other one an X.' })
  maskedKey!: string;

  @Field(() => LicenseStatus, { description: 'Decided at this instant.' })
  status!: LicenseStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The license works until just before this instant; null: for good.',
  })
  expiresAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many devices at once; null is unlimited.' })
  activationLimit!: number | null;

  @Field(() => Int, { description: 'Slots taken.' })
  activationsInUse!: number;

  @Field(() => String, { description: 'What the license is for.' })
  productName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether a license works now, and if not, why.' })
export class LicenseValidation {
  @Field(() => Boolean, { description: 'True when the code is VALID.' })
  valid!: boolean;

  @Field(() => LicenseValidationCode, { description: 'VALID, or the first rule that fails.' })
  code!: LicenseValidationCode;

  @Field(() => String, { description: 'The code in words, for people.' })
  detail!: string;

  @Field(() => LicenseSummary, { nullable: true, description: 'Null when there is no such license.' })
  license!: LicenseSummary | null;
}
