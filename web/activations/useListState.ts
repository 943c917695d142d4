import { useUrlState } from '../ui/useUrlState.js';
import { readListState, writeListState } from './listState.js';

/** The state of the page's list of activations, in its URL. */
export const useListState = () => useUrlState(readListState, writeListState);
