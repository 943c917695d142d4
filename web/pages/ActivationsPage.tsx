import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import { ActivationEvents } from '../activations/ActivationEvents.js';
import { ActivationFilters } from '../activations/ActivationFilters.js';
import { ActivationList } from '../activations/ActivationList.js';
import { DeactivateDialog } from '../activations/DeactivateDialog.js';
import { ExportButton } from '../activations/ExportButton.js';
import { ExportStatus } from '../activations/ExportStatus.js';
import { listVariables } from '../activations/listState.js';
import { useExport } from '../activations/useExport.js';
import { useListState } from '../activations/useListState.js';
import { useReorder } from '../activations/useReorder.js';
import { useShown } from '../activations/useShown.js';
import { WithCustomer } from '../activations/withCustomer.js';
import { usePause } from '../live/usePause.js';
import { useRefresh } from '../live/useRefresh.js';
import { checkSession } from '../session/checkSession.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { serverNow } from '../ui/clock.js';
import { Frozen } from '../ui/frozen.js';
import { Later } from '../ui/Later.js';
import { part, rarePart } from '../ui/part.js';
import { pulse } from '../ui/pulse.js';
import { useCoarseNow } from '../ui/useCoarseNow.js';
import { useRoom } from '../ui/useRoom.js';
import { messages } from './messages.js';
import { PageHeader } from './PageHeader.js';

const DeviceDrawer = part(() => import('./DeviceDrawer.js'));

/** Nobody but the vendor's staff loads what is theirs. */
const CustomerFilter = rarePart(async () => ({ default: (await import('../staff/CustomerFilter.js')).CustomerFilter }));

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
  const [state, change] = useListState();
  const staff = useRole() === 'STAFF';
  // Whose is for staff to ask.
  const asked = staff ? state : { ...state, customer: null };
  const { device } = useParams();
  const pause = usePause();
  const now = useCoarseNow(pause.since);
  const room = useRoom();
  const [deactivating, setDeactivating] = useState<string | null>(null);
  const dot = useRef<HTMLSpanElement>(null);

  const variables = listVariables(asked, now);
  const { client, data, error, networkStatus, refetch } = useQuery(ActivationsPageDocument, {
    variables,
    // A page that was seen before shows at once, and is then brought up to date.
    fetchPolicy: 'cache-and-network',
  });
  const { heard, setShown, reread } = useShown(data?.activations, device);
  const { refresh, soon } = useRefresh(() => Promise.all([refetch(), reread()]), pause.since !== null);
  useReorder(state, refresh, pause.since !== null);
  // Whatever refused it, the session may be gone.
  const file = useExport(() => void checkSession(client));
  const exportAll = () => file.start(listVariables(asked, pause.since ?? serverNow()).filter);

  return (
    <Frozen value={pause.since}>
      <PageHeader title={t.activations} count={data?.activations.totalCount} dot={dot} pause={pause} />
      <ActivationFilters
        state={state}
        room={room}
        onChange={change}
        customer={
          <Later when={staff}>
            <CustomerFilter value={state.customer} onChange={change} />
          </Later>
        }
        tools={<ExportButton busy={file.rows !== null} onExport={exportAll} />}
      />
      <ExportStatus state={file} total={data?.activations.totalCount} />
      <WithCustomer value={staff}>
        <ActivationList
          connection={data?.activations}
          networkStatus={networkStatus}
          failed={error !== undefined}
          state={state}
          asked={variables}
          room={room}
          onChange={change}
          onRetry={refresh}
          onDeactivate={setDeactivating}
          onShown={setShown}
        />
      </WithCustomer>
      <Later when={device !== undefined}>
        <DeviceDrawer covered={deactivating !== null} onDeactivate={setDeactivating} />
      </Later>
      <DeactivateDialog id={deactivating} onClose={() => setDeactivating(null)} />
      <ActivationEvents
        heartbeatsOf={heard}
        paused={pause.since !== null}
        onHeartbeat={() => pulse(dot.current)}
        onHeard={refresh}
        onChange={soon}
      />
    </Frozen>
  );
}
