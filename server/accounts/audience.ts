import { type AuthCheckerInterface, Authorized, Extensions, type ResolverData } from 'type-graphql';
import { AppError } from '../errors.js';
import type { TokenScope } from './api-token.js';
import { UserRole } from './user.js';
import type { Viewer } from './viewer.js';

/**
 * Who may have a field; stands beside it as `@For(…)`, and has to beside a root field. `anyone` needs no credential.
 * `customer` and `staff` are signed-in users. A scope lets in a partner tool whose token has it.
 */
export type Audience = 'anyone' | 'customer' | 'staff' | `${TokenScope}`;

/** Checked where the field is answered, and told by its `extensions` to whom has to know ahead. */
export function For(...audience: Audience[]): MethodDecorator & PropertyDecorator {
  return (target: object, name: string | symbol) => {
    Authorized<Audience>(audience)(target, name);
    Extensions({ audience })(target, name);
  };
}

/** How type-graphql asks. */
export class AudienceCheck implements AuthCheckerInterface<{ viewer: Viewer | null }, Audience> {
  check({ context }: ResolverData<{ viewer: Viewer | null }>, audiences: Audience[]): boolean {
    checkAudience(context.viewer, audiences);
    return true;
  }
}

/** Refuses with the code that says what is missing: UNAUTHENTICATED, FORBIDDEN or INSUFFICIENT_SCOPE. */
export function checkAudience(viewer: Viewer | null, audiences: readonly Audience[]): void {
  if (audiences.includes('anyone')) return;
  if (!viewer) throw new AppError('UNAUTHENTICATED');
  if (viewer.token) checkToken(viewer.scopes, audiences);
  else if (!audiences.includes(viewer.role === UserRole.STAFF ? 'staff' : 'customer')) throw new AppError('FORBIDDEN');
}

/** The same as a question. */
export function mayCall(viewer: Viewer | null, audiences: readonly Audience[]): boolean {
  try {
    checkAudience(viewer, audiences);
    return true;
  } catch {
    return false;
  }
}

function checkToken(scopes: readonly string[], audiences: readonly Audience[]): void {
  const wanted = audiences.filter((audience) => audience !== 'customer' && audience !== 'staff');
  if (wanted.length === 0) throw new AppError('FORBIDDEN', 'This is not for API tokens: sign in as a person.');
  if (wanted.some((scope) => scopes.includes(scope))) return;
  throw new AppError('INSUFFICIENT_SCOPE', `The token lacks the scope ${wanted[0]}.`, { scope: wanted[0] });
}
