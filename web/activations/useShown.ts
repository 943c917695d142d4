import { useApolloClient } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { graphql } from '../__generated__/gql.js';

/** All that changes of a row while it is shown; what else a row says comes with the list. */
const RowsOnScreenDocument = graphql(`
  query RowsOnScreen($ids: [ID!]!) {
    activations(first: 100, filter: { ids: $ids }) {
      nodes {
        id
        status
        revision
        lastSeenAt
        heartbeatStatus
        nextHeartbeatDueAt
      }
    }
  }
`);

interface Page {
  nodes: readonly { id: string }[];
}

/**
 * The devices on the screen: whose heartbeats are heard, and which of them have to be read by themselves, because the
 * answer to the page's own question doesn't have them. Those are the rows of a list that goes on, of an order that is
 * held, and the device in the drawer.
 */
export function useShown(latest: Page | undefined, inDrawer: string | undefined) {
  const client = useApolloClient();
  const [shown, setShown] = useState<readonly string[]>([]);
  const heard = useMemo(() => [...new Set(inDrawer === undefined ? shown : [...shown, inDrawer])], [shown, inDrawer]);
  const reread = async () => {
    const answered = new Set(latest?.nodes.map(({ id }) => id));
    const ids = heard.filter((id) => !answered.has(id));
    if (ids.length === 0) return;
    await client.query({ query: RowsOnScreenDocument, variables: { ids }, fetchPolicy: 'network-only' });
    // The rows have it; the answer itself is nobody's.
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'activations', args: { first: 100, filter: { ids } } });
  };
  return { heard, setShown, reread };
}
