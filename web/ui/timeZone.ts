import { kept } from './kept.js';

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function isKnown(zone: string | null): zone is string {
  try {
    return zone !== null && zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

/** The time zone that instants are shown in: the browser's, unless the reader chose another. */
export const timeZone = kept<string>('lastseen.timeZone', (stored) => (isKnown(stored) ? stored : here()));
