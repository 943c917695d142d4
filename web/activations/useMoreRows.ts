import { useApolloClient } from '@apollo/client/react';
import { startTransition, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { ActivationFilter, ActivationList_ConnectionFragment, ActivationOrder } from '../__generated__/graphql.js';

const MoreActivationsDocument = graphql(`
  query MoreActivations($after: String, $filter: ActivationFilter, $orderBy: ActivationOrder) {
    activations(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
      ...ActivationList_connection
    }
  }
`);

/** What a list asks the server for, without its place in it. */
export interface Asked {
  filter: ActivationFilter;
  orderBy: ActivationOrder;
}

type Page = ActivationList_ConnectionFragment;

/** What follows the page of a list, once the reader wants the list to go on: a hundred rows at a time. */
export function useMoreRows(question: string, { filter, orderBy }: Asked) {
  const client = useApolloClient();
  const [held, setHeld] = useState<{ question: string; page: Page }>();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const more = held?.question === question ? held.page : undefined;

  const load = async (after: string | null | undefined) => {
    setState('busy');
    const query = { query: MoreActivationsDocument, fetchPolicy: 'network-only' } as const;
    const { data } = await client
      .query({ ...query, variables: { filter, orderBy, after } })
      .catch(() => ({ data: undefined }));
    if (!data) return setState('failed');
    const page = { ...data.activations, nodes: [...(more?.nodes ?? []), ...data.activations.nodes] };
    // The rows that are there stay on the screen until those that follow can be shown.
    startTransition(() => {
      setHeld({ question, page });
      setState('idle');
    });
  };
  return { more, state, load, forget: () => setHeld(undefined) };
}

/** A page with what follows it. A row may have moved down meanwhile, and comes twice. */
export function withMore<P extends Page>(page: P, more: Page): P {
  const nodes = [...new Map([...page.nodes, ...more.nodes].map((node) => [node.id, node])).values()];
  const { hasNextPage, endCursor } = more.pageInfo;
  return { ...page, nodes, pageInfo: { ...page.pageInfo, hasNextPage, endCursor } };
}
