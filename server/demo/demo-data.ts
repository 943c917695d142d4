import type { Random } from './random.js';

/** The sign-ins that the contract promises; main.ts prints them. */
export const DEMO_USERS = [
  { email: 'ada@acme.example', password: 'demo-acme-1', name: 'Ada Moreau', customer: 'Acme Robotics' },
  { email: 'bob@globex.example', password: 'demo-globex-1', name: 'Bob Okafor', customer: 'Globex Media' },
  { email: 'staff@lastseen.example', password: 'demo-staff-1', name: 'Sam Lindqvist', customer: null },
] as const;

/** Short windows, so that silence and return can be watched. */
export const DEMO_PRODUCTS = {
  studio: { name: 'Atlas Studio', heartbeatWindowSeconds: 60 },
  cms: { name: 'Beacon CMS', heartbeatWindowSeconds: 120 },
  render: { name: 'Cobalt Render', heartbeatWindowSeconds: 90 },
} as const;

export interface DemoLicense {
  key: string;
  product: keyof typeof DEMO_PRODUCTS;
  customer: string | null;
  limit: number | null;
  /** Devices of the simulated fleet on it. */
  fleet: number;
  expiresInDays?: number;
  isSuspended?: true;
}

const ACME = 'Acme Robotics';
const GLOBEX = 'Globex Media';

export const DEMO_LICENSES: readonly DemoLicense[] = [
  { key: 'ATLAS-TEAM7-K3M9P-QX2WV-84RTN', product: 'studio', customer: ACME, limit: 120, fleet: 92 },
  { key: 'ATLAS-SOLO2-H8JKC-3VWPZ-55XME', product: 'studio', customer: ACME, limit: 5, fleet: 5, expiresInDays: 5 },
  { key: 'BEACN-SITE4-M6TQD-WN7RB-29KHF', product: 'cms', customer: ACME, limit: 60, fleet: 38, expiresInDays: 210 },
  { key: 'COBLT-FARM9-Z4XPC-8GWQT-J6VND', product: 'render', customer: ACME, limit: null, fleet: 40 },
  { key: 'ATLAS-DEMO1-FIRST-LIGHT-2K26A', product: 'studio', customer: ACME, limit: 5, fleet: 0 },
  { key: 'ATLAS-OLD23-RT5WX-Q9PLM-C7YBG', product: 'studio', customer: ACME, limit: 10, fleet: 0, expiresInDays: -12 },
  { key: 'BEACN-HOLD6-VB3NQ-X8KZT-4MWPR', product: 'cms', customer: ACME, limit: 10, fleet: 0, isSuspended: true },
  { key: 'BEACN-NEWS1-PK7XW-T4MRB-93QZD', product: 'cms', customer: GLOBEX, limit: 80, fleet: 57, expiresInDays: 95 },
  { key: 'ATLAS-EDIT5-N2WQX-R6VTC-K8HPM', product: 'studio', customer: GLOBEX, limit: 60, fleet: 48 },
  {
    key: 'COBLT-CLIP3-D9TRX-M5WKQ-7ZVNB',
    product: 'render',
    customer: GLOBEX,
    limit: 25,
    fleet: 25,
    expiresInDays: 24,
  },
  { key: 'ATLAS-FREE8-W3KXP-V7NQM-R5TZC', product: 'studio', customer: null, limit: 3, fleet: 0 },
];

export interface DemoDevice {
  identifier: string;
  identifierType: 'HARDWARE' | 'DOMAIN';
  label: string | null;
  hostname: string | null;
  platform: string | null;
  appVersion: string;
}

const PEOPLE = [
  'ada',
  'nina',
  'tomas',
  'yuki',
  'omar',
  'lena',
  'iris',
  'felix',
  'maya',
  'jonas',
  'priya',
  'hugo',
  'elif',
  'noah',
];
const MACHINES = [
  ['macbook-pro', 'macOS 15.3'],
  ['thinkpad', 'Windows 11'],
  ['workstation', 'Ubuntu 24.04'],
  ['mac-studio', 'macOS 15.2'],
  ['surface', 'Windows 11'],
] as const;
const SITES = [
  'shop',
  'blog',
  'www',
  'docs',
  'careers',
  'press',
  'status',
  'events',
  'partners',
  'academy',
  'store',
  'help',
];
const TOWNS = ['berlin', 'oslo', 'porto', 'austin', 'kyoto', 'lyon', 'cork', 'lima'];

/** The devices of a license's fleet: the same ones at every start. */
export function demoDevices(license: DemoLicense, random: Random): DemoDevice[] {
  const company = license.customer === ACME ? 'acme' : 'globex';
  return Array.from({ length: license.fleet }, (_, i) => {
    if (license.product === 'cms') return domain(company, i, random);
    return license.product === 'render' ? renderNode(i, random) : workplace(i, random);
  });
}

function workplace(i: number, random: Random): DemoDevice {
  const person = PEOPLE[i % PEOPLE.length]!;
  const [machine, platform] = random.pick(MACHINES);
  const nth = Math.floor(i / PEOPLE.length);
  const hostname = `${person}-${machine}${nth ? `-${nth + 1}` : ''}`;
  const label = nth === 0 ? `${person[0]!.toUpperCase()}${person.slice(1)}’s ${machine.replace('-', ' ')}` : null;
  return {
    identifier: random.mac(),
    identifierType: 'HARDWARE',
    label,
    hostname,
    platform,
    appVersion: random.version(4),
  };
}

function renderNode(i: number, random: Random): DemoDevice {
  const hostname = `render-${random.pick(TOWNS)}-${String(i + 1).padStart(2, '0')}`;
  const platform = random.pick(['Debian 12', 'Rocky Linux 9', 'Windows Server 2025']);
  return {
    identifier: `SN-${random.hex(10)}`,
    identifierType: 'HARDWARE',
    label: null,
    hostname,
    platform,
    appVersion: random.version(7),
  };
}

function domain(company: string, i: number, random: Random): DemoDevice {
  const town = TOWNS[Math.floor(i / SITES.length)];
  const identifier = [SITES[i % SITES.length], i < SITES.length ? null : town, `${company}.example`]
    .filter(Boolean)
    .join('.');
  return {
    identifier,
    identifierType: 'DOMAIN',
    label: null,
    hostname: null,
    platform: random.pick(['PHP 8.3', 'PHP 8.4', 'Node 22']),
    appVersion: random.version(2),
  };
}
