import type { english } from './english.js';

export const german: typeof english = {
  table: 'Aktivierungen',
  loading: 'Aktivierungen werden geladen',
  columns: {
    identifier: 'Kennung',
    license: 'Produkt und Lizenz',
    status: 'Status',
    lastSeen: 'Zuletzt gesehen',
    activated: 'Aktiviert',
    actions: 'Aktionen',
  },
  statuses: { ACTIVE: 'Aktiv', SUSPENDED: 'Gesperrt', DEACTIVATED: 'Deaktiviert' },
  heartbeats: { ALIVE: 'Online', DEAD: 'Stumm', NOT_STARTED: 'Noch nie' },
  types: { HARDWARE: 'Hardware', DOMAIN: 'Domain' },
  kind: { HARDWARE: 'Gerät', DOMAIN: 'Domain' },
  heartbeat: 'Lebenszeichen',
  noHeartbeat: 'Kein Lebenszeichen',
  inUse: 'Plätze belegt',
  filter: 'Aktivierungen filtern',
  search: 'Nach Kennung suchen',
  orders: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    recent: 'Kürzlich gesehen',
    silent: 'Am längsten stumm',
    az: 'Kennung A bis Z',
    za: 'Kennung Z bis A',
  },
  pages: 'Seiten der Aktivierungen',
  loadFailed: 'Die Aktivierungen konnten nicht geladen werden',
  loadFailedDetail: 'Ihre Geräte melden sich weiterhin; nur diese Seite konnte nicht geladen werden.',
  nothingMatchesDetail: 'Keine Aktivierung passt zu dieser Suche und diesen Filtern.',
  noneYet: 'Noch keine Aktivierungen',
  noneYetDetail:
    'Ein Gerät oder eine Domain erscheint hier von selbst, sobald sich Ihre Software dort mit einem Ihrer Lizenzschlüssel aktiviert.',

  nextDue: 'Nächstes Lebenszeichen',
  license: 'Lizenz',
  type: 'Art',
  label: 'Name',
  hostname: 'Hostname',
  platform: 'Plattform',
  appVersion: 'App-Version',
  reasons: {
    CLIENT_REQUEST: 'Von der Software',
    CUSTOMER_REQUEST: 'Im Portal',
    HEARTBEAT_DEAD: 'Zu lange stumm',
    LICENSE_REVOKED: 'Die Lizenz wurde widerrufen',
    PARTNER_REQUEST: 'Über die API',
    STAFF_REQUEST: 'Vom Anbieter',
  },

  deactivate: 'Deaktivieren',
  deactivateOne: (identifier) => `${identifier} deaktivieren`,
  whyNot: {
    DEACTIVATED: 'Bereits deaktiviert. Der Platz ist frei.',
    SUSPENDED: 'Vom Anbieter gesperrt. Eine gesperrte Aktivierung lässt sich nicht deaktivieren.',
  },
  askDeactivate: { HARDWARE: 'Dieses Gerät deaktivieren?', DOMAIN: 'Diese Domain deaktivieren?' },
  confirm: { HARDWARE: 'Gerät deaktivieren', DOMAIN: 'Domain deaktivieren' },
  consequence: { HARDWARE: consequence('diesem Gerät'), DOMAIN: consequence('dieser Domain') },
  product: 'Produkt',
  slotsInUse: 'Belegte Plätze',
  cancel: 'Abbrechen',
  close: 'Schließen',
  isDeactivated: (identifier, slots) => `${identifier} ist deaktiviert. Belegte Plätze: ${slots}.`,
  alreadyDeactivated: (identifier) => `${identifier} war bereits deaktiviert.`,
  failures: {
    ACTIVATION_SUSPENDED:
      'Der Anbieter hat die Aktivierung inzwischen gesperrt. Eine gesperrte Aktivierung lässt sich nicht deaktivieren.',
    ACTIVATION_NOT_FOUND: 'Die Aktivierung gibt es nicht mehr.',
    NOT_FOUND: 'Die Aktivierung gibt es nicht mehr.',
    FORBIDDEN: 'Sie dürfen diese Aktivierung nicht deaktivieren.',
    UNAUTHENTICATED: 'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.',
    unreachable:
      'Der Server ist nicht erreichbar; ob die Aktivierung deaktiviert wurde, ist nicht sicher. Versuchen Sie es erneut.',
    other: 'Das hat nicht geklappt. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.',
  },
};

function consequence(where: string) {
  return `Die Software auf ${where} verliert ihre Aktivierung, und der Platz wird sofort frei. Das lässt sich nicht rückgängig machen: Soll die Lizenz dort wieder genutzt werden, muss sich die Software neu aktivieren.`;
}
