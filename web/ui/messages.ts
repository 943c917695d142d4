import { defineMessages } from './catalogue.js';
import { de, en } from './language.js';

/** The words of the parts in this folder. */
export const messages = defineMessages({
  en: {
    connectionLost: 'Connection lost.',
    maybeOutOfDate: 'What you see may be out of date. Reconnecting by itself…',
    live: { connecting: 'Connecting', live: 'Live', away: 'Reconnecting' },
    previous: 'Previous',
    next: 'Next',
    shown: (shown: number, total: number) => `${en.number(shown)} of ${en.number(total)} shown`,
    tryAgain: 'Try again',
    clearSearch: 'Clear search',
    any: 'Any',
    clearFilters: 'Clear filters',
    nothingMatches: 'Nothing matches',
    sort: (order: string) => `Sort: ${order}`,
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', auto: 'System' },
    language: 'Language',
  },
  de: {
    connectionLost: 'Verbindung unterbrochen.',
    maybeOutOfDate: 'Die Anzeige ist vielleicht nicht mehr aktuell. Die Verbindung wird von selbst wiederhergestellt …',
    live: { connecting: 'Verbinde', live: 'Live', away: 'Verbinde neu' },
    previous: 'Zurück',
    next: 'Weiter',
    shown: (shown, total) => `${de.number(shown)} von ${de.number(total)} angezeigt`,
    tryAgain: 'Erneut versuchen',
    clearSearch: 'Suche leeren',
    any: 'Alle',
    clearFilters: 'Filter zurücksetzen',
    nothingMatches: 'Keine Treffer',
    sort: (order) => `Sortierung: ${order}`,
    theme: 'Farbschema',
    themes: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
    language: 'Sprache',
  },
});
