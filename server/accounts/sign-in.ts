import { Field, InputType, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import { authenticate } from './authenticate.js';
import { networkOf } from './network.js';
import { verifyPassword } from './password.js';
import { isSignedInFrom, startSession } from './session.js';
import { normaliseEmail, User } from './user.js';
import { Viewer } from './viewer.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Whatever the case typed.' })
  email!: string;

  @Field(() => String, { description: 'Never stored as it is, never logged.' })
  password!: string;
}

@ObjectType({ description: 'The session is in a cookie.' })
export class SignInPayload {
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer!: Viewer;
}

/**
 * Starts a session and sets its cookie.
 * @throws AppError INVALID_CREDENTIALS (the same for an unknown email), RATE_LIMITED, VALIDATION_FAILED
 */
export async function signIn(context: Context, input: SignInInput): Promise<Viewer> {
  if (!context.cookie) throw new AppError('VALIDATION_FAILED', 'Sign in over HTTP: a socket cannot set a cookie.');
  const email = normaliseEmail(input.email);
  const network = networkOf(context.address);
  // By address, not by account: checking a password is dear, and a thousand accounts at once would all be checked.
  const check = () => checkPassword(context, email, network, input);
  const user = await context.failures.inTurn('signInsFromAddress', network, check);
  const session = await startSession(context.db, user, context);
  // The password was changed while it was being checked: it is a wrong one now.
  if (!session) throw new AppError('INVALID_CREDENTIALS');
  const { secret, expiresAt } = session;
  context.cookie.set(secret, expiresAt);
  const viewer = await authenticate(context.db, { session: secret });
  if (!viewer) throw new Error('the new session is not there');
  return viewer;
}

async function checkPassword(context: Context, email: string, network: string, input: SignInInput): Promise<User> {
  const { failures, address } = context;
  const account = `${email} ${network}`;
  await failures.refuseWhenExhausted('signIn', account);
  await failures.refuseWhenExhausted('signInsFromAddress', network);
  const user = await context.db.run((manager) => manager.findOneBy(User, { email }));
  // Asked of an unknown user, too, so that time tells nothing.
  if (!(await isSignedInFrom(context.db, user?.id ?? '', address))) {
    await failures.refuseWhenExhausted('signInsToAccount', email);
  }
  if (!(await verifyPassword(input.password, user?.passwordHash)) || !user) {
    await failures.count('signIn', account);
    await failures.count('signInsFromAddress', network);
    await failures.count('signInsToAccount', email);
    throw new AppError('INVALID_CREDENTIALS');
  }
  await failures.forgive('signIn', account);
  return user;
}
