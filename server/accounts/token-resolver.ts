import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadById } from '../database/loader.js';
import { actorOf } from './actor.js';
import { ApiToken } from './api-token.js';
import { For } from './audience.js';
import { Customer } from './customer.js';
import { createToken, findTokens, revokeToken } from './manage-tokens.js';
import { CreateApiTokenInput, CreateApiTokenPayload } from './token-inputs.js';

/** Only people manage tokens: one that leaked must not be able to make itself another. */
@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @For('customer', 'staff')
  @Query(() => [ApiToken], {
    description: "The customer's tokens, revoked ones last; for staff, every customer's. Newest first, at most 1000.",
  })
  apiTokens(@Ctx() context: Context): Promise<ApiToken[]> {
    return findTokens(context.db, context.viewer);
  }

  @For('customer', 'staff')
  @Mutation(() => CreateApiTokenPayload, { description: 'Makes a token and shows its secret, this once.' })
  createApiToken(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiTokenInput, { description: 'What it may do, and for how long.' })
    input: CreateApiTokenInput,
  ) {
    return createToken(context.db, actorOf(context), input);
  }

  @For('customer', 'staff')
  @Mutation(() => ApiToken, {
    description: 'Ends a token at once, its open sockets included. Repeating it changes nothing.',
  })
  async revokeApiToken(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a token.' }) id: string,
  ): Promise<ApiToken> {
    const token = await revokeToken(context.db, actorOf(context), id);
    context.live.endCredential(id, 4403);
    return token;
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Whose data it opens.' })
  customer(@Root() token: ApiToken, @Ctx() context: Context) {
    return token.customerId && loadById(context, Customer, token.customerId);
  }
}
