import { matchPath } from 'react-router';
import { part, rarePart } from './ui/part.js';

/** The pages of the portal, each in a file of its own, by where they are. */
export const PAGES = [
  { path: '/', Page: part(() => import('./pages/DashboardPage.js')) },
  { path: '/activations/:device?', Page: part(() => import('./pages/ActivationsPage.js')) },
  { path: '/licenses', Page: part(() => import('./pages/LicensesPage.js')) },
  { path: '/licenses/:id/:device?', Page: part(() => import('./pages/LicensePage.js')) },
  { path: '/activity', Page: part(() => import('./pages/ActivityPage.js')) },
  { path: '/tokens', Page: part(() => import('./pages/TokensPage.js')) },
  { path: '/settings', Page: part(() => import('./pages/SettingsPage.js')) },
];

export const STAFF_PAGES = [
  { path: '/customers', Page: rarePart(() => import('./pages/CustomersPage.js')) },
  { path: '/customers/:id', Page: rarePart(() => import('./pages/CustomerPage.js')) },
  { path: '/products', Page: rarePart(() => import('./pages/ProductsPage.js')) },
];

export const SignInPage = part(() => import('./pages/SignInPage.js'));

/** Begins to load the page at a path, for who will be there in a moment. */
export function approach(pathname: string) {
  const to = [...PAGES, ...STAFF_PAGES].find(({ path }) => matchPath(path, pathname));
  to?.Page.load();
}
