import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ListState, readListState, writeListState } from './listState.js';

export type ChangeList = (change: Partial<ListState>, options?: { replace: boolean }) => void;

/** The list's state, which lives in the URL. Any change but of the page itself starts again at the first page. */
export function useListState(): [ListState, ChangeList] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readListState(params), [params]);
  const change = useCallback<ChangeList>(
    (change, options) =>
      setParams(
        (current) => writeListState({ ...readListState(current), after: undefined, before: undefined, ...change }),
        options,
      ),
    [setParams],
  );
  return [state, change];
}
