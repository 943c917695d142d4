import { serverNow } from '../ui/clock.js';
import { dayOf, endOfDay } from '../ui/dayInZone.js';
import { timeZone } from '../ui/timeZone.js';

/** What a license allows, as a form has it. */
export interface Terms {
  customerId: string | null;
  /** Empty is unlimited. */
  limit: number | '';
  /** The last day on which it works, in the reader's time zone; empty is for good. */
  lastDay: string;
}

export const NO_TERMS: Terms = { customerId: null, limit: '', lastDay: '' };

interface License {
  customer?: { id: string } | null;
  activationLimit?: number | null;
  expiresAt?: string | null;
}

export function termsOf({ customer, activationLimit, expiresAt }: License): Terms {
  return {
    customerId: customer?.id ?? null,
    limit: activationLimit ?? '',
    lastDay: expiresAt ? dayOf(expiresAt, timeZone.get()) : '',
  };
}

const expiresAt = ({ lastDay }: Terms) => (lastDay === '' ? null : endOfDay(lastDay, timeZone.get()));

/** What is wrong with them. A day that is over is refused only where it is chosen: see `changedTerms`. */
export function termsFaults(terms: Terms) {
  const end = expiresAt(terms);
  return {
    limit: terms.limit !== '' && !(Number.isInteger(terms.limit) && terms.limit >= 1),
    lastDay: end !== null && Date.parse(end) <= serverNow(),
  };
}

/** As the API takes them. */
export function termsInput(terms: Terms) {
  return {
    customerId: terms.customerId,
    activationLimit: terms.limit === '' ? null : terms.limit,
    expiresAt: expiresAt(terms),
  };
}

/** Only what is different: a field left out stays, to the millisecond. */
export function changedTerms(before: Terms, after: Terms) {
  const input = termsInput(after);
  return {
    ...(before.customerId !== after.customerId && { customerId: input.customerId }),
    ...(before.limit !== after.limit && { activationLimit: input.activationLimit }),
    ...(before.lastDay !== after.lastDay && { expiresAt: input.expiresAt }),
  };
}
