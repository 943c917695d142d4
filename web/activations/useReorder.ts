import { useThrottledCallback } from '@mantine/hooks';
import { useEvery } from '../live/useEvery.js';
import type { ListState } from './listState.js';

const ASK_EVERY_MS = 5000;

/** Whether heartbeats move the rows of such a list. */
export const isMovedByHeartbeats = ({ field }: ListState) => field === 'LAST_SEEN_AT';

/**
 * What to do at a heartbeat: where it moves rows, the order is asked for again, however many come not more often. Where
 * not all are heard, it is asked for by the clock.
 */
export function useReorder(state: ListState, refresh: () => void, byClock = false) {
  const ask = useThrottledCallback(refresh, ASK_EVERY_MS);
  useEvery(ASK_EVERY_MS, refresh, byClock && isMovedByHeartbeats(state));
  return () => {
    if (isMovedByHeartbeats(state)) ask();
  };
}
