import { en } from '../ui/language.js';

const devices = (n: number) => en.plural(n, { one: '# device', other: '# devices' });

export const english = {
  table: 'Licenses',
  loading: 'Loading licenses',
  columns: {
    license: 'Product and key',
    status: 'Status',
    use: 'Slots in use',
    expires: 'Expires',
    created: 'Created',
  },
  statuses: {
    AVAILABLE: 'Available',
    ASSIGNED: 'Assigned',
    ACTIVE: 'Active',
    SUSPENDED: 'Suspended',
    EXPIRED: 'Expired',
    REVOKED: 'Revoked',
  },
  filter: 'Filter licenses',
  search: 'Search by product or key',
  expiry: 'Expiry',
  expiries: { week: 'Within 7 days', month: 'Within 30 days' },
  orders: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    soonest: 'Expires soonest',
    latest: 'Expires latest',
  },
  pages: 'Pages of licenses',
  loadFailed: 'The licenses couldn’t be loaded',
  loadFailedDetail: 'They keep working; only this page couldn’t be fetched.',
  nothingMatchesDetail:
    'No license matches this search and these filters. A key is found by its last four characters, or in whole.',
  noneYet: 'No licenses yet',
  noneYetDetail: 'A license appears here as soon as your vendor issues one to you.',
  noneIssuedYet: 'Issue one, and software can activate with its key.',

  inUse: 'slots in use',
  free: (n: number) => (n === 0 ? 'All in use' : `${en.number(n)} free`),
  unlimited: 'Unlimited',
  over: (n: number) => `${en.number(n)} over the limit`,
  overWhy: (used: number, limit: number) =>
    `The limit was lowered to ${en.number(limit)} while ${devices(used)} were active. They all keep working; a new one can activate once fewer than ${en.number(limit)} are in use.`,
  never: 'Never',
  expired: (distance: string) => `Expired ${distance}`,

  key: 'License key',
  copyKey: 'Copy key',
  copied: 'Copied',
  keyCopied: 'The license key is copied. That is recorded in the activity.',
  copyByHand: 'This browser doesn’t let us copy. Here is the key:',
  revealFailed: 'The key couldn’t be fetched. Try again.',
  customer: 'Customer',

  works: 'This license works.',
  worksNot: 'This license doesn’t work.',
  explanations: {
    VALID: (until: string | undefined) =>
      until === undefined
        ? 'Software that uses it is told that it is valid. It doesn’t expire.'
        : `Software that uses it is told that it is valid, until ${until}.`,
    LICENSE_NOT_ASSIGNED: () => 'It has no customer yet. Software can use it as soon as it is assigned to one.',
    LICENSE_SUSPENDED: () =>
      'It is suspended by the vendor. Its devices are refused until it is reinstated; then they work again without a new activation.',
    LICENSE_EXPIRED: (since: string | undefined) =>
      `It expired${since ? ` on ${since}` : ''}. Its devices are refused. They work again without a new activation when the vendor extends it.`,
    LICENSE_REVOKED: () => 'It is revoked for good. All of its devices were deactivated, and none can activate again.',
    other: () => 'Ask your vendor what the matter is.',
  },
  neverActivated: 'No device has been activated with it so far.',
  full: (limit: number) => (limit === 1 ? 'Its one slot is in use.' : `All ${en.number(limit)} slots are in use.`),
  fullWhat: 'A new device is refused until a slot is free. Deactivate a device that is no longer used.',
  overTitle: (used: number, limit: number) => `${en.number(used)} in use, ${en.number(limit)} allowed.`,
  longestSilent: 'Show the devices longest silent',
};
