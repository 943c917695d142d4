import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { actorOf } from './actor.js';
import { For } from './audience.js';
import { endOtherSessions, endSessionById } from './manage-sessions.js';
import { Session } from './session.js';
import { Viewer } from './viewer.js';

@Resolver(() => Session)
export class SessionResolver {
  @For('customer', 'staff')
  @Mutation(() => Viewer, {
    nullable: true,
    description: "Ends one of one's own sessions at once, its open sockets included. Null when it was this one.",
  })
  async signOutSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Of a session.' }) id: string,
  ): Promise<Viewer | null> {
    const { user, credentialId } = context.viewer!;
    const ended = await endSessionById(context.db, actorOf(context), user!, id);
    context.live.endCredential(ended, 4401);
    if (ended !== credentialId) return context.viewer;
    context.cookie?.clear();
    return null;
  }

  @For('customer', 'staff')
  @Mutation(() => Viewer, { description: "Ends every session of one's own but this one, and their sockets." })
  async signOutOtherSessions(@Ctx() context: Context): Promise<Viewer> {
    const { user, credentialId } = context.viewer!;
    const ended = await endOtherSessions(context.db, actorOf(context), user!, credentialId);
    for (const each of ended) context.live.endCredential(each, 4401);
    return context.viewer!;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent(@Root() session: Session, @Ctx() { viewer }: Context): boolean {
    return session.secretHash === viewer?.credentialId;
  }
}
