import { useEffect, useState } from 'react';

/**
 * For a dialog that comes into being when it is first wanted: it is there closed, and opens then. Opened from the start,
 * it wouldn't know where the keyboard was, and couldn't give it back.
 */
export function useOpening(wanted: boolean): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return wanted && isThere;
}
