import { de } from '../ui/language.js';
import type { english } from './english.js';

const devices = (n: number) => de.plural(n, { one: '# Gerät', other: '# Geräte' });

export const german: typeof english = {
  table: 'Lizenzen',
  loading: 'Lizenzen werden geladen',
  columns: {
    license: 'Produkt und Schlüssel',
    status: 'Status',
    use: 'Belegte Plätze',
    expires: 'Läuft ab',
    created: 'Ausgestellt',
  },
  statuses: {
    AVAILABLE: 'Verfügbar',
    ASSIGNED: 'Zugewiesen',
    ACTIVE: 'Aktiv',
    SUSPENDED: 'Gesperrt',
    EXPIRED: 'Abgelaufen',
    REVOKED: 'Widerrufen',
  },
  filter: 'Lizenzen filtern',
  search: 'Nach Produkt oder Schlüssel suchen',
  expiry: 'Ablauf',
  expiries: { week: 'In den nächsten 7 Tagen', month: 'In den nächsten 30 Tagen' },
  orders: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    soonest: 'Läuft zuerst ab',
    latest: 'Läuft zuletzt ab',
  },
  pages: 'Seiten der Lizenzen',
  loadFailed: 'Die Lizenzen konnten nicht geladen werden',
  loadFailedDetail: 'Sie gelten weiterhin; nur diese Seite konnte nicht geladen werden.',
  nothingMatchesDetail:
    'Keine Lizenz passt zu dieser Suche und diesen Filtern. Einen Schlüssel finden Sie über seine letzten vier Zeichen oder im Ganzen.',
  noneYet: 'Noch keine Lizenzen',
  noneYetDetail: 'Eine Lizenz erscheint hier, sobald Ihr Anbieter eine für Sie ausstellt.',
  noneIssuedYet: 'Stellen Sie eine aus, und Software kann sich mit ihrem Schlüssel aktivieren.',

  inUse: 'Plätze belegt',
  free: (n) => (n === 0 ? 'Alle belegt' : `${de.number(n)} frei`),
  unlimited: 'Unbegrenzt',
  over: (n) => `${de.number(n)} über dem Limit`,
  overWhy: (used, limit) =>
    `Das Limit wurde auf ${de.number(limit)} gesenkt, während ${devices(used)} aktiv waren. Sie alle laufen weiter; ein neues kann sich erst aktivieren, wenn weniger als ${de.number(limit)} Plätze belegt sind.`,
  never: 'Nie',
  expired: (distance) => `Abgelaufen ${distance}`,

  key: 'Lizenzschlüssel',
  copyKey: 'Schlüssel kopieren',
  copied: 'Kopiert',
  keyCopied: 'Der Lizenzschlüssel ist kopiert. Das wird im Aktivitätsverlauf festgehalten.',
  copyByHand: 'Dieser Browser erlaubt das Kopieren nicht. Hier ist der Schlüssel:',
  revealFailed: 'Der Schlüssel konnte nicht abgerufen werden. Versuchen Sie es erneut.',
  customer: 'Kunde',

  works: 'Diese Lizenz ist gültig.',
  worksNot: 'Diese Lizenz ist nicht gültig.',
  explanations: {
    VALID: (until) =>
      until === undefined
        ? 'Software, die sie nutzt, wird als lizenziert bestätigt. Sie läuft nicht ab.'
        : `Software, die sie nutzt, wird als lizenziert bestätigt, bis ${until}.`,
    LICENSE_NOT_ASSIGNED: () => 'Sie gehört noch keinem Kunden. Sobald sie zugewiesen ist, kann Software sie nutzen.',
    LICENSE_SUSPENDED: () =>
      'Der Anbieter hat sie gesperrt. Ihre Geräte werden abgewiesen, bis die Sperre aufgehoben ist; danach laufen sie ohne neue Aktivierung weiter.',
    LICENSE_EXPIRED: (since) =>
      `Sie ist ${since ? `am ${since} ` : ''}abgelaufen. Ihre Geräte werden abgewiesen. Verlängert der Anbieter sie, laufen sie ohne neue Aktivierung weiter.`,
    LICENSE_REVOKED: () =>
      'Sie ist endgültig widerrufen. Alle ihre Geräte wurden deaktiviert, und keines kann sich mehr aktivieren.',
    other: () => 'Fragen Sie Ihren Anbieter, woran es liegt.',
  },
  neverActivated: 'Bisher wurde kein Gerät mit ihr aktiviert.',
  full: (limit) => (limit === 1 ? 'Der einzige Platz ist belegt.' : `Alle ${de.number(limit)} Plätze sind belegt.`),
  fullWhat:
    'Ein neues Gerät wird abgewiesen, bis ein Platz frei ist. Deaktivieren Sie ein Gerät, das nicht mehr genutzt wird.',
  overTitle: (used, limit) => `${de.number(used)} belegt, ${de.number(limit)} erlaubt.`,
  longestSilent: 'Am längsten stumme Geräte zeigen',
};
