import { useState } from 'react';
import { serverNow } from '../ui/clock.js';

export interface Pause {
  /** Since when the page stands still; null while it is live. */
  since: number | null;
  toggle: () => void;
}

/** The reader's choice that this page stands still for a while. It ends with the page: the next one is live again. */
export function usePause(): Pause {
  const [since, setSince] = useState<number | null>(null);
  return { since, toggle: () => setSince((before) => (before === null ? serverNow() : null)) };
}
