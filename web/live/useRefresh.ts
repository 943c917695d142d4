import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback } from 'react';
import { useCatchUp } from './useCatchUp.js';

/**
 * How a page keeps what it shows up to date: `refresh` asks again now; `soon` when much may have changed within a
 * moment. 150 ms is at once for the eye, and once a second is enough for the server. It also catches up by itself.
 */
export function useRefresh(refetch: () => Promise<unknown>, paused = false) {
  // A failure shows in the query's `error`; the promise's rejection would only tell it again.
  const refresh = useCallback(() => void refetch().catch(() => {}), [refetch]);
  const soon = useDebouncedCallback(refresh, { delay: 150, maxWait: 1000 });
  useCatchUp(refresh, paused);
  return { refresh, soon };
}
