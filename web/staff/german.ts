import type { english } from './english.js';

export const german: typeof english = {
  customer: 'Kunde',
  chooseCustomer: 'Wählen Sie einen Kunden',
  nobody: 'Noch niemand',
  noSuchCustomer: 'So heißt kein Kunde.',
};
