import { AppError, invalid } from '../errors.js';
import { UserRole } from './user.js';
import type { Viewer } from './viewer.js';

/**
 * Where every read of customer data starts: the tenant whose rows this viewer sees, from the credential alone; null is
 * vendor staff, who see all. A query that starts here has `customer_id = ?` in it, so that somebody else's row is not
 * found, and gets the same answer as one that does not exist. What hangs on a row that was found (an activation's
 * license, a license's product) is read by its id: it has the same customer, or none. Rules that change something hold
 * to the tenant of their `Actor`, which is made of this (`actorOf`).
 */
export function visibleTo(viewer: Viewer | null): { customerId: string | null } {
  if (!viewer) throw new AppError('UNAUTHENTICATED');
  if (viewer.role === UserRole.STAFF) return { customerId: null };
  if (viewer.customerId === null) throw new AppError('FORBIDDEN');
  return { customerId: viewer.customerId };
}

/** Whether what belongs to this tenant is the viewer's to see. Whoever only knows a license key sees none of it. */
export function maySee(viewer: Viewer | null, customerId: string | null): boolean {
  if (!viewer || customerId === null) return false;
  const { customerId: own } = visibleTo(viewer);
  return own === null || own === customerId;
}

/** The tenant of a list: the viewer's own, or for staff the one that they ask for (null: all). */
export function tenantOf(viewer: Viewer | null, asked: string | null | undefined): string | null {
  const { customerId } = visibleTo(viewer);
  if (customerId === null) return asked ?? null;
  if (asked != null && asked !== customerId) throw invalid('filter.customerId', 'customerId is for vendor staff.');
  return customerId;
}
