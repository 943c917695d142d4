import { Field, InputType } from 'type-graphql';
import type { Actor } from '../audit/actor.js';
import { difference } from '../audit/difference.js';
import { record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import { requiredText } from '../text.js';
import { User } from './user.js';

@InputType({ description: 'What people can change about themselves. What is left out stays.' })
export class UpdateViewerInput {
  @Field(() => String, { nullable: true, description: '1 to 255 characters. Shown as who did what this person does.' })
  name?: string | null;
}

/** @throws AppError VALIDATION_FAILED */
export function updateUser(db: Database, actor: Actor, id: string, input: UpdateViewerInput): Promise<User> {
  const wanted = input.name == null ? {} : { name: requiredText(input.name, 'name') };
  return db.transaction(async (manager) => {
    // Locked: of two changes at the same time, the second one's `before` is what the first one made.
    const user = await manager.findOneOrFail(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const changed = difference(user, wanted);
    if (!changed) return user;
    await manager.update(User, { id }, changed.after);
    const { customerId } = user;
    await record(manager, db.clock, actor, [{ action: 'user.updated', subjectId: id, customerId, ...changed }]);
    return Object.assign(user, changed.after);
  });
}
