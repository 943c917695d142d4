import {
  IconBuilding,
  IconDevices,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconPackage,
  IconPlug,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import type { UserRole } from '../__generated__/graphql.js';
import type { messages } from './messages.js';

type Messages = typeof messages.en;
type TextName = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];

interface Place {
  to: string;
  icon: TablerIcon;
  /** The message that names the place for a viewer of this role; a role without one doesn't have the place. */
  label: Partial<Record<UserRole, TextName>>;
}

const everybody = <L>(label: L) => ({ CUSTOMER: label, STAFF: label });

/** The places of the portal, in the order of the sidebar. */
const PLACES: Place[] = [
  { to: '/', icon: IconLayoutDashboard, label: everybody('dashboard') },
  { to: '/activations', icon: IconDevices, label: everybody('activations') },
  { to: '/licenses', icon: IconKey, label: { CUSTOMER: 'myLicenses', STAFF: 'licenses' } },
  { to: '/activity', icon: IconHistory, label: everybody('activity') },
  { to: '/customers', icon: IconBuilding, label: { STAFF: 'customers' } },
  { to: '/products', icon: IconPackage, label: { STAFF: 'products' } },
  { to: '/tokens', icon: IconPlug, label: everybody('tokens') },
  { to: '/settings', icon: IconSettings, label: everybody('settings') },
];

export function placesOf(role: UserRole) {
  return PLACES.flatMap(({ to, icon, label }) => (label[role] ? [{ to, icon, label: label[role] }] : []));
}

/** Whether this path is the place or below it; only the start has nothing below it. */
export function isAt(pathname: string, to: string) {
  return pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
}
