import { type Actor, ActorType } from '../audit/actor.js';
import { UserRole } from './user.js';
import type { Viewer } from './viewer.js';
import { visibleTo } from './visible-to.js';

/** Who is behind a request: a person goes by name, a partner tool by the name of its token. */
export function actorOf({ viewer, requestId }: { viewer: Viewer | null; requestId: string }): Actor {
  const { customerId } = visibleTo(viewer);
  if (viewer?.token) return { type: ActorType.PARTNER, name: viewer.token.name, requestId, customerId };
  const type = viewer?.role === UserRole.STAFF ? ActorType.STAFF : ActorType.CUSTOMER;
  return { type, name: viewer?.user?.name ?? type, requestId, customerId };
}
