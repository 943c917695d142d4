import { defineMessages } from '../ui/catalogue.js';
import { de, en } from '../ui/language.js';

export const messages = defineMessages({
  en: {
    signIn: 'Sign in',
    email: 'Email',
    emailMissing: 'Enter your email address',
    password: 'Password',
    passwordMissing: 'Enter your password',
    showPassword: 'Show password',
    invalid: 'The email or the password is not right.',
    tooMany: (seconds: number) =>
      `Too many attempts. Try again in ${en.plural(seconds, { one: '# second', other: '# seconds' })}.`,
    tryNow: 'You can try again now.',
    failed: 'That didn’t work. Try again in a moment.',
    unreachableTryAgain: 'The server can’t be reached. Check your connection and try again.',
    unreachable: 'The server can’t be reached',
    nothingLost: 'Check your connection. Nothing is lost; your devices keep reporting in.',
    loading: 'Loading',
    accountOf: 'Account of',
    signedIn: 'Signed in',
    vendorStaff: 'Vendor staff',
    signOut: 'Sign out',
    signOutFailed: 'Signing out didn’t work. Try again.',
  },
  de: {
    signIn: 'Anmelden',
    email: 'E-Mail',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein',
    password: 'Passwort',
    passwordMissing: 'Geben Sie Ihr Passwort ein',
    showPassword: 'Passwort anzeigen',
    invalid: 'E-Mail-Adresse oder Passwort ist falsch.',
    tooMany: (seconds) =>
      `Zu viele Versuche. Versuchen Sie es in ${de.plural(seconds, { one: '# Sekunde', other: '# Sekunden' })} erneut.`,
    tryNow: 'Sie können es jetzt erneut versuchen.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
    unreachableTryAgain: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    unreachable: 'Der Server ist nicht erreichbar',
    nothingLost: 'Prüfen Sie Ihre Verbindung. Nichts geht verloren; Ihre Geräte melden sich weiterhin.',
    loading: 'Wird geladen',
    accountOf: 'Konto von',
    signedIn: 'Angemeldet',
    vendorStaff: 'Team des Anbieters',
    signOut: 'Abmelden',
    signOutFailed: 'Die Abmeldung hat nicht geklappt. Versuchen Sie es erneut.',
  },
});
