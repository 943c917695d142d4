import { useQuery } from '@apollo/client/react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useRef, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { ActivationEvents } from '../activations/ActivationEvents.js';
import { ActivationFilters } from '../activations/ActivationFilters.js';
import { ActivationList } from '../activations/ActivationList.js';
import { DeactivateDialog } from '../activations/DeactivateDialog.js';
import { listVariables } from '../activations/listState.js';
import { useListState } from '../activations/useListState.js';
import { useConnection } from '../live/connection.js';
import { useCatchUp } from '../live/useCatchUp.js';
import { ConnectionBanner } from '../ui/ConnectionBanner.js';
import { useMessages } from '../ui/catalogue.js';
import { LiveSign } from '../ui/LiveSign.js';
import { useLanguage } from '../ui/language.js';
import { pulse } from '../ui/pulse.js';
import { useRoom } from '../ui/useRoom.js';
import { messages } from './messages.js';
import classes from './Page.module.css';

const ActivationsPageDocument = graphql(`
  query ActivationsPage(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ActivationFilter
    $orderBy: ActivationOrder
  ) {
    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      ...ActivationList_connection
    }
  }
`);

/** Every activation one may see, live. */
export default function ActivationsPage() {
  const t = useMessages(messages);
  const { number } = useLanguage();
  const [state, change] = useListState();
  const room = useRoom();
  const [deactivating, setDeactivating] = useState<string | null>(null);
  const dot = useRef<HTMLSpanElement>(null);
  const connection = useConnection();

  const { data, error, refetch } = useQuery(ActivationsPageDocument, {
    variables: listVariables(state),
    // A page that was seen before shows at once, and is then brought up to date.
    fetchPolicy: 'cache-and-network',
  });
  // A failure shows in `error`; the promise's rejection would only tell it again.
  const refresh = useCallback(() => void refetch().catch(() => {}), [refetch]);
  // Many devices can change within a moment; 150 ms is at once for the eye, and once a second is enough for the server.
  const refreshSoon = useDebouncedCallback(refresh, { delay: 150, maxWait: 1000 });
  useCatchUp(refresh);

  return (
    <>
      <title>{t.title(t.activations)}</title>
      <ConnectionBanner away={connection === 'away'} />
      <header className={classes.header}>
        <h1>{t.activations}</h1>
        <span className={classes.count}>{data && number(data.activations.totalCount)}</span>
        <LiveSign state={connection} ref={dot} />
      </header>
      <ActivationFilters state={state} room={room} onChange={change} />
      <ActivationList
        connection={data?.activations}
        failed={error !== undefined}
        state={state}
        room={room}
        onChange={change}
        onRetry={refresh}
        onDeactivate={setDeactivating}
      />
      <DeactivateDialog id={deactivating} onClose={() => setDeactivating(null)} />
      <ActivationEvents onHeartbeat={() => pulse(dot.current)} onChange={refreshSoon} />
    </>
  );
}
