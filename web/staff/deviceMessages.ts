import { defineMessages } from '../ui/catalogue.js';

/** The words of what vendor staff do to one device or domain. */
export const deviceMessages = defineMessages({
  en: {
    suspend: { HARDWARE: 'Suspend device', DOMAIN: 'Suspend domain' },
    suspendTitle: { HARDWARE: 'Suspend this device?', DOMAIN: 'Suspend this domain?' },
    suspendDetail: {
      HARDWARE: 'Its software is refused from now on, until the device is reinstated. It keeps its slot.',
      DOMAIN: 'Its software is refused from now on, until the domain is reinstated. It keeps its slot.',
    },
    suspended: (name: string) => `${name} is suspended.`,
    reinstate: { HARDWARE: 'Reinstate device', DOMAIN: 'Reinstate domain' },
    reinstated: (name: string) => `${name} is reinstated.`,
    stillSuspended: (name: string) => `${name} is reinstated, but its license is suspended.`,
    reinstateFailed: 'Reinstating didn’t work. Nothing was changed; try again in a moment.',
    ACTIVATION_DEACTIVATED: 'It has been deactivated in the meantime.',
  },
  de: {
    suspend: { HARDWARE: 'Gerät sperren', DOMAIN: 'Domain sperren' },
    suspendTitle: { HARDWARE: 'Dieses Gerät sperren?', DOMAIN: 'Diese Domain sperren?' },
    suspendDetail: {
      HARDWARE: 'Seine Software wird ab sofort abgelehnt, bis das Gerät freigegeben wird. Es behält seinen Platz.',
      DOMAIN: 'Ihre Software wird ab sofort abgelehnt, bis die Domain freigegeben wird. Sie behält ihren Platz.',
    },
    suspended: (name) => `${name} ist gesperrt.`,
    reinstate: { HARDWARE: 'Gerät freigeben', DOMAIN: 'Domain freigeben' },
    reinstated: (name) => `${name} ist wieder freigegeben.`,
    stillSuspended: (name) => `${name} ist freigegeben, aber die Lizenz ist gesperrt.`,
    reinstateFailed: 'Das Freigeben hat nicht geklappt. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
    ACTIVATION_DEACTIVATED: 'Die Aktivierung ist inzwischen deaktiviert worden.',
  },
});
