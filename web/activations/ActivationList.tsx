import type { NetworkStatus } from '@apollo/client';
import { IconPlugConnected } from '@tabler/icons-react';
import { lazy, useEffect, useEffectEvent, useRef, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { ActivationList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Later } from '../ui/Later.js';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { ActivationSkeleton } from './ActivationSkeleton.js';
import { ActivationTable } from './ActivationTable.js';
import { isFiltered, type ListState, NO_FILTERS, writeListState } from './listState.js';
import { messages } from './messages.js';
import { NewerPill } from './NewerPill.js';
import { SelectionBar } from './SelectionBar.js';
import { isMovedByHeartbeats } from './useReorder.js';
import { useSelection } from './useSelection.js';
import { useSteadyOrder } from './useSteadyOrder.js';

const BulkDialog = lazy(() => import('./BulkDialog.js'));

graphql(`
  fragment ActivationList_connection on ActivationConnection {
    totalCount
    pageInfo {
      ...PagedPanel_pageInfo
    }
    nodes {
      id
      ...ActivationRow_activation @nonreactive
    }
  }
`);

interface Props {
  connection: ActivationList_ConnectionFragment | undefined;
  networkStatus: NetworkStatus;
  failed: boolean;
  state: ListState;
  room: Room;
  /** All of one license: then it is said above the list, and not in every row. */
  ofOneLicense?: boolean;
  onChange: Change<ListState>;
  onRetry: () => void;
  onDeactivate: (id: string) => void;
  /** Which rows are there, whenever others are. */
  onShown?: (ids: readonly string[]) => void;
}

/** One page of activations. */
export function ActivationList({ connection, networkStatus, failed, state, room, ofOneLicense = false, ...on }: Props) {
  const t = useMessages(messages);
  const selection = useSelection(writeListState({ ...state, after: undefined, before: undefined }).toString());
  const question = writeListState(state).toString();
  const hold = isMovedByHeartbeats(state);
  const { page, newer, bringNewest } = useSteadyOrder(connection, { question, hold, networkStatus });
  const shown = page?.nodes.map(({ id }) => id).join();
  const tellShown = useEffectEvent(() => on.onShown?.(page?.nodes.map(({ id }) => id) ?? []));
  useEffect(() => {
    if (shown !== undefined) tellShown();
  }, [shown]);
  const list = useRef<HTMLDivElement>(null);
  const [selecting, setSelecting] = useState(false);
  const [bulk, setBulk] = useState<readonly string[] | null>(null);
  const endSelection = () => {
    setSelecting(false);
    selection.clear();
  };
  return (
    <div ref={list}>
      <NewerPill
        count={newer}
        direction={state.direction}
        onClick={() => {
          bringNewest();
          // The pill goes away; the keyboard goes on in what it brought.
          list.current?.querySelector('table')?.focus();
        }}
      />
      <PagedPanel
        connection={page}
        failed={failed}
        question={question}
        page={state}
        onPage={on.onChange}
        onRetry={on.onRetry}
        words={t}
        skeleton={<ActivationSkeleton />}
        icon={IconPlugConnected}
        onClear={isFiltered(state) ? () => on.onChange(NO_FILTERS) : undefined}
      >
        {({ nodes }, busy) => (
          <ActivationTable
            rows={nodes}
            order={{ field: state.field, direction: state.direction }}
            room={room}
            ofOneLicense={ofOneLicense}
            busy={busy}
            selection={selection}
            selecting={selecting}
            onSelecting={() => setSelecting(true)}
            onOrder={on.onChange}
            onDeactivate={on.onDeactivate}
          />
        )}
      </PagedPanel>
      <SelectionBar
        count={selection.ids.size}
        selecting={selecting && room === 'narrow'}
        onDeactivate={() => setBulk([...selection.ids])}
        onClear={() => {
          endSelection();
          list.current?.querySelector('table')?.focus();
        }}
      />
      <Later when={bulk !== null}>
        <BulkDialog
          ids={bulk}
          onClose={(done) => {
            setBulk(null);
            if (done) endSelection();
          }}
        />
      </Later>
    </div>
  );
}
