import { type Locale, locale } from './locale.js';

/** The same messages in every language. A message is a text, or a function of typed parameters that makes one. */
export type Catalogue<T> = Record<Locale, T>;

/**
 * Defines the messages of one part of the portal, which that part keeps beside its components, so that they are loaded
 * with it. English says which messages there are; the compiler refuses a German that lacks one or has one too many.
 */
export function defineMessages<T extends object>(catalogue: { en: T; de: NoInfer<T> }): Catalogue<T> {
  return catalogue;
}

/** The messages in the reader's language; the component renders again when that is changed. */
export function useMessages<T>(catalogue: Catalogue<T>): T {
  return catalogue[locale.use()];
}

/** The same outside of components, for what is said once. */
export function messagesNow<T>(catalogue: Catalogue<T>): T {
  return catalogue[locale.get()];
}
