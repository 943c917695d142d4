import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import type { Facts } from './facts.js';
import { messages } from './messages.js';

/** Why, or from what to what, in a few words; nothing where the sentence says it all. */
export function useAuditDetail(before: Facts, after: Facts): string {
  const t = useMessages(messages);
  const { number, day } = useLanguage();
  const limit = (n: number | null | undefined) => (n == null ? t.unlimited : number(n));
  const end = (instant: string | null | undefined) => (instant == null ? t.never : day(instant));
  const { code, reason, cause, label, hostname, platform } = after;
  const causes: Record<string, string> = t.causes;
  const refusals: Record<string, string> = t.refusals;
  const details = [
    label ?? hostname,
    platform,
    code !== undefined && (refusals[code] ?? code),
    cause !== undefined && causes[cause],
    // A deactivation's reason is one of a few; a person's is what they wrote.
    typeof reason === 'string' && (/^[A-Z_]+$/.test(reason) ? causes[reason] : t.reason(reason)),
    'activationLimit' in before &&
      t.changed.activationLimit(limit(before.activationLimit), limit(after.activationLimit)),
    'expiresAt' in before && t.changed.expiresAt(end(before.expiresAt), end(after.expiresAt)),
    before.name !== undefined && after.name !== undefined && t.changed.name(before.name, after.name),
    'customerId' in before && t.changed.customerId,
  ];
  return details.filter(Boolean).join(' · ');
}
