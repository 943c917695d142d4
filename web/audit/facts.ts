/** What an entry tells besides who and what: its `before` and `after`, which are the server's JSON of changed fields. */
export interface Facts {
  identifier?: string;
  identifierType?: 'HARDWARE' | 'DOMAIN';
  label?: string | null;
  hostname?: string | null;
  platform?: string | null;
  code?: string;
  reason?: string | null;
  cause?: string;
  activationLimit?: number | null;
  expiresAt?: string | null;
  customerId?: string | null;
  name?: string;
}

/** Older entries and later versions may tell other things, so nothing of it is taken for granted. */
export function readFacts(json: string | null | undefined): Facts {
  try {
    const facts: unknown = JSON.parse(json ?? '{}');
    return facts !== null && typeof facts === 'object' ? facts : {};
  } catch {
    return {};
  }
}
