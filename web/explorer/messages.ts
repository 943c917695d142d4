import { defineMessages } from '../ui/catalogue.js';

/** What is around the editor, which itself speaks English only. */
export const messages = defineMessages({
  en: {
    explorer: 'API explorer',
    title: 'API explorer · Lastseen',
    backToPortal: 'Lastseen, back to the portal',
    vendorStaff: 'Vendor staff',
    notSignedIn: 'You aren’t signed in, so the schema can’t be read.',
    signIn: 'Sign in',
    orToken: 'or put a token into the Headers and reload the schema.',
  },
  de: {
    explorer: 'API-Explorer',
    title: 'API-Explorer · Lastseen',
    backToPortal: 'Lastseen, zurück zum Portal',
    vendorStaff: 'Team des Anbieters',
    notSignedIn: 'Sie sind nicht angemeldet, darum kann das Schema nicht gelesen werden.',
    signIn: 'Anmelden',
    orToken: 'oder ein Token in die Headers eintragen und das Schema neu laden.',
  },
});
