import { useCallback, useState } from 'react';

/** The server takes this many at once. */
const MOST = 500;

export interface Selection {
  ids: ReadonlySet<string>;
  /** Selects these or, with `false`, no longer. */
  select: (ids: readonly string[], selected: boolean) => void;
  clear: () => void;
}

/** The rows that were chosen, over all pages of one list: what isn't seen any more after a filter isn't chosen either. */
export function useSelection(question: string): Selection {
  const [state, setState] = useState({ question, ids: new Set<string>() });
  if (state.question !== question) setState({ question, ids: new Set() });
  const select = useCallback((ids: readonly string[], selected: boolean) => {
    setState(({ question, ids: before }) => {
      const others = [...before].filter((id) => !ids.includes(id));
      return { question, ids: new Set(selected ? [...others, ...ids].slice(0, MOST) : others) };
    });
  }, []);
  const clear = useCallback(() => setState(({ question }) => ({ question, ids: new Set() })), []);
  return { ids: state.question === question ? state.ids : new Set(), select, clear };
}
