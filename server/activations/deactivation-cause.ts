import { UserRole } from '../accounts/user.js';
import type { Viewer } from '../accounts/viewer.js';
import { visibleTo } from '../accounts/visible-to.js';
import { DeactivationReason } from './activation.js';
import type { DeactivationCause } from './deactivate.js';

/** A person goes by name; a partner tool by the name of its token. */
export function deactivationCause(viewer: Viewer | null): DeactivationCause {
  const { customerId } = visibleTo(viewer);
  if (viewer?.token) return { customerId, reason: DeactivationReason.PARTNER_REQUEST, by: viewer.token.name };
  const reason =
    viewer?.role === UserRole.STAFF ? DeactivationReason.STAFF_REQUEST : DeactivationReason.CUSTOMER_REQUEST;
  return { customerId, reason, by: viewer?.user?.name ?? 'Customer' };
}
