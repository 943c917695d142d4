import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { PageState } from './pageState.js';

export type Change<S> = (change: Partial<S>, options?: { replace: boolean }) => void;

/**
 * A list's state, which lives in the URL. Any change but of the page itself starts again at the first page. The two
 * functions are the list's own, made once.
 */
export function useUrlState<S extends PageState>(
  read: (params: URLSearchParams) => S,
  write: (state: S) => URLSearchParams,
): [S, Change<S>] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => read(params), [read, params]);
  const change = useCallback<Change<S>>(
    (change, options) =>
      setParams((current) => write({ ...read(current), after: undefined, before: undefined, ...change }), options),
    [read, write, setParams],
  );
  return [state, change];
}
