import { NetworkStatus } from '@apollo/client';
import type { InMemoryCache } from '@apollo/client/cache';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { movedRows } from './movedRows.js';

interface Page {
  nodes: readonly { __typename?: 'Activation'; id: string }[];
  pageInfo: object;
}

interface Options {
  /** The list's whole state as a text: another question gets its own order. */
  question: string;
  /** Whether the order is one in which heartbeats move rows. */
  hold: boolean;
  networkStatus: NetworkStatus;
}

/**
 * Keeps the rows where they are while the server's order goes on: `page` has those that were there when the question was
 * first answered, `newer` says how many would move by now, and `bringNewest` lets them.
 */
export function useSteadyOrder<P extends Page>(latest: P | undefined, { question, hold, networkStatus }: Options) {
  const cache = useApolloClient().cache as InMemoryCache;
  const [held, setHeld] = useState<{ question: string; page: P; settled: boolean }>();
  const mine = held?.question === question ? held : undefined;
  // What the cache remembers of an earlier visit is no order to hold on to, and nothing can jump in an empty list.
  const holding = hold && mine?.settled && mine.page.nodes.length > 0;
  const settled = networkStatus === NetworkStatus.ready;
  if (latest && !holding && (mine?.page !== latest || mine.settled !== settled))
    setHeld({ question, page: latest, settled });

  const kept = holding ? mine.page : undefined;
  // Rows that no answer has any more would be tidied away from under the reader.
  useEffect(() => {
    const ids = kept?.nodes.map(({ id }) => cache.identify({ __typename: 'Activation', id })!) ?? [];
    for (const id of ids) cache.retain(id);
    return () => {
      for (const id of ids) cache.release(id);
    };
  }, [kept, cache]);

  const page = useMemo(
    () => (latest && kept && kept !== latest ? { ...latest, nodes: kept.nodes, pageInfo: kept.pageInfo } : latest),
    [latest, kept],
  );
  const newer = useMemo(() => (latest && kept ? movedRows(idsOf(kept), idsOf(latest)) : 0), [latest, kept]);
  const bringNewest = () => latest && setHeld({ question, page: latest, settled: true });
  return { page, newer, bringNewest };
}

const idsOf = (page: Page) => page.nodes.map(({ id }) => id);
