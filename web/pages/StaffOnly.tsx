import { Outlet } from 'react-router';
import { useRole } from '../session/useRole.js';
import { NotFoundPage } from './NotFoundPage.js';

/** Everything below this route is for vendor staff; for others it isn't there. */
export function StaffOnly() {
  return useRole() === 'STAFF' ? <Outlet /> : <NotFoundPage />;
}
