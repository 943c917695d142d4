import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../database/date-time.js';
import { ApiToken, TokenScope } from './api-token.js';

@InputType({ description: 'A credential for a partner tool.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'To recognise it by; 1 to 255 characters. Shown as who did what it does.' })
  name!: string;

  @Field(() => [TokenScope], { description: 'What it may do; at least one.' })
  scopes!: TokenScope[];

  @Field(() => DateTime, { nullable: true, description: 'In the future. Null: it works until it is revoked.' })
  expiresAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'For vendor staff, who have to name it: whose data it opens.' })
  customerId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The token and, this once, its secret.' })
export class CreateApiTokenPayload {
  @Field(() => ApiToken, { description: 'The new token.' })
  apiToken!: ApiToken;

  @Field(() => String, {
    description: 'Sent as `Authorization: Bearer <secret>`. Shown this once: only a hash of it is kept.',
  })
  secret!: string;
}
