import { de } from '../ui/language.js';
import type { english } from './english.js';

export const german: typeof english = {
  table: 'Aktivierungen',
  loading: 'Aktivierungen werden geladen',
  columns: {
    select: 'Ausgewählt',
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

  chooseColumns: 'Spalten wählen',
  moreFilters: 'Weitere Filter',
  seen: {
    hour: 'In der letzten Stunde',
    day: 'In den letzten 24 Stunden',
    week: 'In den letzten 7 Tagen',
    month: 'In den letzten 30 Tagen',
    notDay: 'Seit 24 Stunden nicht',
    notWeek: 'Seit 7 Tagen nicht',
    notMonth: 'Seit 30 Tagen nicht',
  },
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
  selectOne: (identifier) => `${identifier} auswählen`,
  selectPage: 'Alle auf dieser Seite auswählen',
  selection: 'Auswahl',
  selected: (n) => `${de.number(n)} ausgewählt`,
  clearSelection: 'Auswahl aufheben',
  deactivateMany: (n) => `${de.plural(n, { one: '# Gerät', other: '# Geräte' })} deaktivieren`,
  askDeactivateMany: (n) => `${de.plural(n, { one: '# Gerät', other: '# Geräte' })} deaktivieren?`,
  consequenceMany:
    'Die Software darauf verliert ihre Aktivierung, und die Plätze werden sofort frei. Das lässt sich nicht rückgängig machen: Soll die Lizenz dort wieder genutzt werden, muss sich die Software neu aktivieren.',
  chosenDevices: 'Ausgewählte Geräte',
  manyResults: 'Nicht alle konnten deaktiviert werden',
  manyDeactivated: (done, refused) =>
    `${de.plural(done, { one: '# Gerät ist', other: '# Geräte sind' })} deaktiviert${refused > 0 ? `, ${de.number(refused)} abgelehnt` : ''}.`,
  wasDeactivated: 'War bereits deaktiviert',
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
