import { kept } from './kept.js';

/** The languages of the portal, in their own names. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Locale = keyof typeof LANGUAGES;

const isLocale = (text: string | null): text is Locale => text !== null && text in LANGUAGES;

/** The first of the browser's languages that we speak. */
function preferred(): Locale {
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}

export const locale = kept<Locale>('lastseen.locale', (stored) => (isLocale(stored) ? stored : preferred()));

/** The language with the reader's region, if the browser names one: "en-US" and "en-GB" write dates differently. */
export function regional(language: Locale) {
  return navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ?? { en: 'en-GB', de: 'de-DE' }[language];
}

/** Screen readers choose their voice by it, and browsers hyphenate. */
function tellDocument() {
  document.documentElement.lang = locale.get();
}
locale.subscribe(tellDocument);
tellDocument();
