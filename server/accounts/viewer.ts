import { Field, ObjectType } from 'type-graphql';
import { ApiToken, TokenScope } from './api-token.js';
import { User, UserRole } from './user.js';

@ObjectType({ description: 'Who is calling: a signed-in user, or a partner tool with an API token.' })
export class Viewer {
  @Field(() => User, { nullable: true, description: 'The signed-in user; null for a token.' })
  user!: User | null;

  @Field(() => ApiToken, { nullable: true, description: 'The API token; null for a user.' })
  token!: ApiToken | null;

  /** The tenant; null for vendor staff, who see every customer. */
  customerId!: string | null;

  @Field(() => UserRole, { description: 'CUSTOMER sees what is theirs; STAFF sees every customer.' })
  role!: UserRole;

  @Field(() => [TokenScope], { description: 'What a token may do; a signed-in user has every scope.' })
  scopes!: TokenScope[];

  /** The session or token behind this viewer: when it goes, so do its sockets. */
  credentialId!: string;

  /** When the credential ends by itself; null for never. */
  credentialExpiresAt!: Date | null;
}
