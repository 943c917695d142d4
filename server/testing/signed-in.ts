import type { User } from '../accounts/user.js';
import { buildUser, TEST_PASSWORD } from './builders.js';
import { Caller } from './caller.js';
import type { TestApp } from './test-app.js';

/** Somebody signed in over HTTP: of a customer of their own unless the overrides say otherwise. */
export async function signedIn(app: TestApp, overrides: Partial<User> = {}): Promise<Caller & { user: User }> {
  const user = await buildUser(app.database, overrides);
  return Object.assign(await app.anonymous.signIn(user.email, TEST_PASSWORD), { user });
}

/** A partner tool with this token's secret. */
export function withToken(app: TestApp, secret: string): Caller {
  return new Caller(app.url, { authorization: `Bearer ${secret}` });
}
