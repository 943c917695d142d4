import { defineMessages } from './catalogue.js';
import { de, en } from './language.js';

/** The words of forms and dialogs. */
export const formMessages = defineMessages({
  en: {
    cancel: 'Cancel',
    close: 'Close',
    done: 'Done',
    copy: 'Copy',
    copied: 'Copied',
    failures: {
      UNREACHABLE: 'The server can’t be reached, so it is not certain that this was done. Look before you try again.',
      UNAUTHENTICATED: 'Your session has ended. Sign in again.',
      FORBIDDEN: 'You are not allowed to do this.',
      NOT_FOUND: 'It is no longer there.',
      VALIDATION_FAILED: 'The server doesn’t accept this. Check what you have entered.',
      other: 'That didn’t work. Nothing was changed; try again in a moment.',
    },
    tooMany: (seconds: number) =>
      `Too many attempts. Try again in ${en.plural(seconds, { one: '# second', other: '# seconds' })}.`,
  },
  de: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    done: 'Fertig',
    copy: 'Kopieren',
    copied: 'Kopiert',
    failures: {
      UNREACHABLE:
        'Der Server ist nicht erreichbar; es ist nicht sicher, ob das geschehen ist. Sehen Sie nach, bevor Sie es erneut versuchen.',
      UNAUTHENTICATED: 'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.',
      FORBIDDEN: 'Das dürfen Sie nicht.',
      NOT_FOUND: 'Das gibt es nicht mehr.',
      VALIDATION_FAILED: 'Der Server nimmt das nicht an. Prüfen Sie Ihre Eingaben.',
      other: 'Das hat nicht geklappt. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
    },
    tooMany: (seconds) =>
      `Zu viele Versuche. Versuchen Sie es in ${de.plural(seconds, { one: '# Sekunde', other: '# Sekunden' })} erneut.`,
  },
});
