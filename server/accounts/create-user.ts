import type { Actor } from '../audit/actor.js';
import { record } from '../audit/record.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { isDuplicate } from '../database/retry.js';
import { invalid } from '../errors.js';
import { requiredText } from '../text.js';
import type { CreateUserInput } from './customer-inputs.js';
import { requireCustomer } from './manage-customers.js';
import { checkNewPassword, hashPassword } from './password.js';
import { normaliseEmail, User, UserRole } from './user.js';

/** @throws AppError VALIDATION_FAILED (a taken email among others), NOT_FOUND (no such customer) */
export async function createUser(db: Database, input: CreateUserInput, actor: Actor): Promise<User> {
  const { role } = input;
  const email = checkEmail(input.email);
  const name = requiredText(input.name, 'name');
  checkNewPassword(input.password, 'password');
  const customerId = await checkCustomer(db, role, input.customerId ?? null);
  const createdAt = db.clock.now();
  const facts = { email, name, role, customerId };
  const passwordHash = await hashPassword(input.password);
  const user = Object.assign(new User(), { id: newId('usr', createdAt), ...facts, passwordHash, createdAt });
  try {
    await db.transaction(async (manager) => {
      await manager.insert(User, user);
      await record(manager, db.clock, actor, [
        { action: 'user.created', subjectId: user.id, customerId, after: facts },
      ]);
    });
  } catch (error) {
    if (isDuplicate(error)) throw invalid('email', 'There is a user with this email already.');
    throw error;
  }
  return user;
}

/** One @ between a mailbox and a domain with a dot: whether mail arrives, only mail can tell. */
function checkEmail(text: string): string {
  const email = normaliseEmail(text);
  const isEmail = /^[^\s@\p{C}]{1,64}@[^\s@\p{C}.]+(\.[^\s@\p{C}.]+)+$/u.test(email) && [...email].length <= 254;
  if (!isEmail) throw invalid('email', 'This is no email address.');
  return email;
}

async function checkCustomer(db: Database, role: UserRole, customerId: string | null): Promise<string | null> {
  if (role === UserRole.STAFF) {
    if (customerId) throw invalid('customerId', 'Vendor staff belongs to no customer.');
    return null;
  }
  if (!customerId) throw invalid('customerId', 'Say which customer the user belongs to.');
  await requireCustomer(db, customerId);
  return customerId;
}
