import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadById } from '../database/loader.js';
import { actorOf } from './actor.js';
import { For } from './audience.js';
import { ChangePasswordInput, changePassword } from './change-password.js';
import { Customer } from './customer.js';
import { findSessions } from './manage-sessions.js';
import { endSession, Session } from './session.js';
import { SignInInput, SignInPayload, signIn } from './sign-in.js';
import { UpdateViewerInput, updateUser } from './update-viewer.js';
import { User } from './user.js';
import { Viewer } from './viewer.js';

async function endOwnSession({ viewer, db, live }: Context): Promise<void> {
  if (!viewer?.user) return;
  await endSession(db, viewer.credentialId);
  live.endCredential(viewer.credentialId, 4401);
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @For('anyone')
  @Query(() => Viewer, { nullable: true, description: 'Who is calling; null for the anonymous.' })
  viewer(@Ctx() context: Context): Viewer | null {
    return context.viewer;
  }

  @For('anyone')
  @Mutation(() => SignInPayload, {
    description: `Starts a portal session of 30 days, kept in a cookie; over HTTP only. INVALID_CREDENTIALS says not which \
of the two is wrong; after 10 failures of an account at an address in 15 minutes it is RATE_LIMITED.`,
  })
  async signIn(
    @Ctx() context: Context,
    @Arg('input', () => SignInInput, { description: 'Who.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    const viewer = await signIn(context, input);
    // Its cookie is replaced: nobody could end it from here any more.
    await endOwnSession(context);
    context.viewer = viewer;
    return { viewer };
  }

  @For('anyone')
  @Mutation(() => Boolean, { description: 'Ends the session and its sockets. True also when there was none.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await endOwnSession(context);
    context.cookie?.clear();
    return true;
  }

  @For('customer', 'staff')
  @Mutation(() => Boolean, {
    description: `Ends every other session of the user, and their sockets. A wrong current password is \
INVALID_CREDENTIALS, after ten of them RATE_LIMITED.`,
  })
  async changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The old one and the new one.' })
    input: ChangePasswordInput,
  ): Promise<boolean> {
    const { user, credentialId } = context.viewer!;
    const ended = await changePassword(context.db, context.failures, actorOf(context), user!, credentialId, input);
    for (const each of ended) context.live.endCredential(each, 4401);
    return true;
  }

  @For('customer', 'staff')
  @Mutation(() => Viewer, { description: 'Changes what people can change about themselves.' })
  async updateViewer(
    @Ctx() context: Context,
    @Arg('input', () => UpdateViewerInput, { description: 'What is to be different.' }) input: UpdateViewerInput,
  ): Promise<Viewer> {
    const { viewer, db } = context;
    viewer!.user = await updateUser(db, actorOf(context), viewer!.user!.id, input);
    return viewer!;
  }

  @FieldResolver(() => [Session], {
    complexity: 1,
    description: "The user's own, the one used last first, at most 100; none for a token.",
  })
  sessions(@Root() viewer: Viewer, @Ctx() { db }: Context): Promise<Session[]> {
    return findSessions(db, viewer);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The tenant; null for vendor staff.' })
  customer(@Root() viewer: Viewer, @Ctx() context: Context) {
    return viewer.customerId && loadById(context, Customer, viewer.customerId);
  }
}

@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'Null for vendor staff.' })
  customer(@Root() user: User, @Ctx() context: Context) {
    return user.customerId && loadById(context, Customer, user.customerId);
  }
}
