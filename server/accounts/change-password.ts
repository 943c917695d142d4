import { Field, InputType } from 'type-graphql';
import type { Actor } from '../audit/actor.js';
import { record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import { AppError } from '../errors.js';
import type { Failures } from './failures.js';
import { endOthers } from './manage-sessions.js';
import { checkNewPassword, hashPassword, verifyPassword } from './password.js';
import { User } from './user.js';

@InputType({ description: 'Whoever sits at an open browser does not know the current password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The one that is signed in with now.' })
  currentPassword!: string;

  @Field(() => String, { description: '8 to 1000 characters.' })
  newPassword!: string;
}

/**
 * Replaces the password and ends every other session of the user; answers the credential ids of those.
 * @throws AppError INVALID_CREDENTIALS, RATE_LIMITED, VALIDATION_FAILED
 */
export async function changePassword(
  db: Database,
  failures: Failures,
  actor: Actor,
  { id, customerId }: User,
  ownSession: string,
  input: ChangePasswordInput,
): Promise<string[]> {
  checkNewPassword(input.newPassword, 'newPassword');
  const check = () => checkCurrentPassword(db, failures, id, input.currentPassword);
  const passwordHash = await failures.inTurn('currentPassword', id, check);
  const newHash = await hashPassword(input.newPassword);
  return db.transaction(async (manager) => {
    // Guarded by the old hash: of two changes at the same time, the second one's current password is wrong by now.
    const { affected } = await manager.update(User, { id, passwordHash }, { passwordHash: newHash });
    if (affected !== 1) throw new AppError('INVALID_CREDENTIALS', 'The current password is wrong.');
    const ended = await endOthers(manager, id, ownSession);
    await record(manager, db.clock, actor, [{ action: 'user.passwordChanged', subjectId: id, customerId }]);
    return ended;
  });
}

/** Answers the hash of the password that was right. */
async function checkCurrentPassword(db: Database, failures: Failures, id: string, password: string): Promise<string> {
  await failures.refuseWhenExhausted('currentPassword', id);
  // Read anew: a socket's viewer is as old as the socket.
  const { passwordHash } = await db.run((manager) => manager.findOneByOrFail(User, { id }));
  if (!(await verifyPassword(password, passwordHash))) {
    await failures.count('currentPassword', id);
    throw new AppError('INVALID_CREDENTIALS', 'The current password is wrong.');
  }
  await failures.forgive('currentPassword', id);
  return passwordHash;
}
