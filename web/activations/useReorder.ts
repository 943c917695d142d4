import { useThrottledCallback } from '@mantine/hooks';
import type { ListState } from './listState.js';

const ASK_EVERY_MS = 5000;

/** Whether heartbeats move the rows of such a list. */
export const isMovedByHeartbeats = ({ field }: ListState) => field === 'LAST_SEEN_AT';

/** What to do at a heartbeat: where it moves rows, the order is asked for again, however many come not more often. */
export function useReorder(state: ListState, refresh: () => void) {
  const ask = useThrottledCallback(refresh, ASK_EVERY_MS);
  return () => {
    if (isMovedByHeartbeats(state)) ask();
  };
}
