import { useEvery } from '../live/useEvery.js';
import type { ListState } from './listState.js';

const ASK_EVERY_MS = 5000;

/** Whether heartbeats move the rows of such a list. */
export const isMovedByHeartbeats = ({ field }: ListState) => field === 'LAST_SEEN_AT';

/** Asks for such an order by the clock: what moves it are also devices that are not on the screen, and not heard. */
export function useReorder(state: ListState, refresh: () => void, paused: boolean) {
  useEvery(ASK_EVERY_MS, refresh, isMovedByHeartbeats(state) && !paused);
}
