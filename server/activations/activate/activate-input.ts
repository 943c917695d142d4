import { createHash } from 'node:crypto';
import { Field, InputType } from 'type-graphql';
import { invalid } from '../../errors.js';
import { optionalText } from '../../text.js';
import { IdentifierType } from '../activation.js';
import { hashIdentifier, normaliseIdentifier } from './identifier.js';

@InputType({
  description:
    'What software sends to activate itself on a device or domain. In what it tells of itself, control characters become blanks.',
})
export class ActivateInput {
  @Field(() => String, { description: 'As the customer got it; the case counts, blanks around it do not.' })
  licenseKey!: string;

  @Field(() => String, {
    description:
      'Stable for the device or domain; 1 to 255 characters, no control characters. Blanks around it do not count.',
  })
  identifier!: string;

  @Field(() => IdentifierType, { defaultValue: IdentifierType.HARDWARE, description: 'What the identifier names.' })
  identifierType!: IdentifierType;

  @Field(() => String, { nullable: true, description: 'A name for people; at most 255 characters.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 255 characters.' })
  hostname?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 255 characters.' })
  platform?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 64 characters.' })
  appVersion?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 255 characters, per license: the same key and input, appVersion and all, answer the same activation, another input is refused. Not needed to repeat safely: the identifier is enough.',
  })
  idempotencyKey?: string | null;
}

/** A checked ActivateInput, ready to be stored. */
export interface ActivationDetails {
  identifier: string;
  identifierHash: Buffer;
  identifierType: IdentifierType;
  label: string | null;
  hostname: string | null;
  platform: string | null;
  appVersion: string | null;
  idempotency: { keyHash: Buffer; inputHash: Buffer } | null;
}

/** @throws AppError IDENTIFIER_INVALID, VALIDATION_FAILED */
export function checkActivateInput(input: ActivateInput): ActivationDetails {
  const identifier = normaliseIdentifier(input.identifier, input.identifierType);
  const described = {
    label: optionalText(input.label, 'label', 255),
    hostname: optionalText(input.hostname, 'hostname', 255),
    platform: optionalText(input.platform, 'platform', 255),
    appVersion: optionalText(input.appVersion, 'appVersion', 64),
  };
  const canonical = JSON.stringify([identifier, input.identifierType, ...Object.values(described)]);
  return {
    identifier,
    identifierHash: hashIdentifier(identifier),
    identifierType: input.identifierType,
    ...described,
    idempotency: input.idempotencyKey == null ? null : checkIdempotencyKey(input.idempotencyKey, canonical),
  };
}

function checkIdempotencyKey(key: string, canonicalInput: string): ActivationDetails['idempotency'] {
  const length = [...key].length;
  if (length < 1 || length > 255) throw invalid('idempotencyKey', 'An idempotency key has 1 to 255 characters.');
  const sha256 = (text: string) => createHash('sha256').update(text).digest();
  return { keyHash: sha256(key), inputHash: sha256(canonicalInput) };
}
