export const english = {
  table: 'Activations',
  loading: 'Loading activations',
  columns: {
    identifier: 'Identifier',
    license: 'Product and license',
    status: 'Status',
    lastSeen: 'Last seen',
    activated: 'Activated',
    actions: 'Actions',
  },
  statuses: { ACTIVE: 'Active', SUSPENDED: 'Suspended', DEACTIVATED: 'Deactivated' },
  heartbeats: { ALIVE: 'Online', DEAD: 'Silent', NOT_STARTED: 'Never' },
  types: { HARDWARE: 'Hardware', DOMAIN: 'Domain' },
  kind: { HARDWARE: 'Device', DOMAIN: 'Domain' },
  heartbeat: 'Heartbeat',
  noHeartbeat: 'No heartbeat yet',
  inUse: 'slots in use',
  filter: 'Filter activations',
  search: 'Search by identifier',
  orders: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    recent: 'Seen most recently',
    silent: 'Longest silent',
    az: 'Identifier A to Z',
    za: 'Identifier Z to A',
  },
  pages: 'Pages of activations',
  loadFailed: 'The activations couldn’t be loaded',
  loadFailedDetail: 'Your devices keep reporting in; only this page couldn’t be fetched.',
  nothingMatchesDetail: 'No activation matches this search and these filters.',
  noneYet: 'No activations yet',
  noneYetDetail:
    'A device or domain appears here by itself as soon as your software activates there with one of your license keys.',

  deactivate: 'Deactivate',
  deactivateOne: (identifier: string) => `Deactivate ${identifier}`,
  whyNot: {
    DEACTIVATED: 'Already deactivated. Its slot is free.',
    SUSPENDED: 'Suspended by the vendor. A suspended activation can’t be deactivated.',
  },
  askDeactivate: { HARDWARE: 'Deactivate this device?', DOMAIN: 'Deactivate this domain?' },
  confirm: { HARDWARE: 'Deactivate device', DOMAIN: 'Deactivate domain' },
  consequence: { HARDWARE: consequence('device'), DOMAIN: consequence('domain') },
  product: 'Product',
  slotsInUse: 'Slots in use',
  cancel: 'Cancel',
  close: 'Close',
  isDeactivated: (identifier: string, slots: string) => `${identifier} is deactivated. Slots in use: ${slots}.`,
  alreadyDeactivated: (identifier: string) => `${identifier} was already deactivated.`,
  failures: {
    ACTIVATION_SUSPENDED:
      'It has been suspended by the vendor in the meantime. A suspended activation can’t be deactivated.',
    ACTIVATION_NOT_FOUND: 'It is no longer there.',
    NOT_FOUND: 'It is no longer there.',
    FORBIDDEN: 'You are not allowed to deactivate it.',
    UNAUTHENTICATED: 'Your session has ended. Sign in again.',
    unreachable: 'The server can’t be reached, so it is not certain that it was deactivated. Try again.',
    other: 'That didn’t work. Nothing was changed; try again in a moment.',
  },
};

function consequence(noun: string) {
  return `The software on this ${noun} loses its activation, and its slot becomes free at once. This can’t be undone: to use the license there again, the software has to activate again.`;
}
