import { defineMessages } from '../ui/catalogue.js';

const title = (page: string) => `${page} · Lastseen`;

/** What the pages themselves say; what is on them says the rest. */
export const messages = defineMessages({
  en: {
    title,
    skip: 'Skip to content',
    menu: 'Menu',
    main: 'Main',
    dashboard: 'Dashboard',
    activations: 'Activations',
    licenses: 'Licenses',
    myLicenses: 'My Licenses',
    activity: 'Activity',
    signIn: 'Sign in',
    sessionEnded: 'Your session has ended. Sign in to go on where you were.',
    signInWhy: 'See which devices run on your licenses.',
    notFound: 'Not found',
    noSuchLicense: 'There is no such license',
    noSuchLicenseDetail: 'It may belong to somebody else, or the link is mistyped.',
    devices: 'Devices',
    noSuchPage: 'There is no such page',
    noSuchPageDetail: 'The address may be mistyped, or the page has moved.',
    goToActivations: 'Go to Activations',
  },
  de: {
    title,
    skip: 'Zum Inhalt springen',
    menu: 'Menü',
    main: 'Hauptnavigation',
    dashboard: 'Übersicht',
    activations: 'Aktivierungen',
    licenses: 'Lizenzen',
    myLicenses: 'Meine Lizenzen',
    activity: 'Aktivität',
    signIn: 'Anmelden',
    sessionEnded: 'Ihre Sitzung ist abgelaufen. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',
    signInWhy: 'Sehen Sie, welche Geräte auf Ihren Lizenzen laufen.',
    notFound: 'Nicht gefunden',
    noSuchLicense: 'Diese Lizenz gibt es nicht',
    noSuchLicenseDetail: 'Vielleicht gehört sie jemand anderem, oder der Link ist falsch geschrieben.',
    devices: 'Geräte',
    noSuchPage: 'Diese Seite gibt es nicht',
    noSuchPageDetail: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
    goToActivations: 'Zu den Aktivierungen',
  },
});
