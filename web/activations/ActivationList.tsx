import type { NetworkStatus } from '@apollo/client';
import { IconPlugConnected } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { ActivationList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Later } from '../ui/Later.js';
import { PagedPanel } from '../ui/PagedPanel.js';
import { part } from '../ui/part.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { ActivationSkeleton } from './ActivationSkeleton.js';
import { ActivationTable } from './ActivationTable.js';
import { isFiltered, type ListState, NO_FILTERS, writeListState } from './listState.js';
import { messages } from './messages.js';
import { NewerPill } from './NewerPill.js';
import { SelectionBar } from './SelectionBar.js';
import { type Asked, useMoreRows, withMore } from './useMoreRows.js';
import { isMovedByHeartbeats } from './useReorder.js';
import { useSelection } from './useSelection.js';
import { useSteadyOrder } from './useSteadyOrder.js';

const BulkDialog = part(() => import('./BulkDialog.js'));

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
  /** The same as the server is asked for it. */
  asked: Asked;
  room: Room;
  /** All of one license: then it is said above the list, and not in every row. */
  ofOneLicense?: boolean;
  /** No device can be added, as things are. */
  isClosed?: boolean;
  onChange: Change<ListState>;
  onRetry: () => void;
  onDeactivate: (id: string) => void;
  /** Which rows are on the screen, whenever others are. */
  onShown: (ids: readonly string[]) => void;
}

/** One page of activations, which goes on for as long as the reader wants it to. */
export function ActivationList({ connection, networkStatus, state, room, asked, ...rest }: Props) {
  const { ofOneLicense = false, isClosed = false, ...on } = rest;
  const t = useMessages(messages);
  const selection = useSelection(writeListState({ ...state, after: undefined, before: undefined }).toString());
  const question = writeListState(state).toString();
  const { more, state: loading, load, forget } = useMoreRows(question, asked);
  // Far down in a list nobody wants it to move because of what is new at its top.
  const hold = isMovedByHeartbeats(state) || more !== undefined;
  const { page: start, newer, bringNewest } = useSteadyOrder(connection, { question, hold, networkStatus });
  const page = useMemo(() => (start && more ? withMore(start, more) : start), [start, more]);
  const list = useRef<HTMLDivElement>(null);
  const [selecting, setSelecting] = useState(false);
  const [bulk, setBulk] = useState<readonly string[] | null>(null);
  const endSelection = () => {
    setSelecting(false);
    selection.clear();
    // The bar goes away with the button that had the keyboard.
    list.current?.querySelector('table')?.focus();
  };
  return (
    <div ref={list}>
      <NewerPill
        count={newer}
        direction={state.direction}
        onClick={() => {
          bringNewest();
          forget();
          // The pill goes away; the keyboard goes on in what it brought.
          list.current?.querySelector('table')?.focus();
        }}
      />
      <PagedPanel
        connection={page}
        failed={on.failed}
        question={question}
        page={state}
        more={
          page?.pageInfo.hasNextPage
            ? { goesOn: more !== undefined, state: loading, load: () => void load(page.pageInfo.endCursor) }
            : undefined
        }
        onPage={on.onChange}
        onRetry={on.onRetry}
        words={isClosed ? { ...t, noneYet: t.none, noneYetDetail: t.noneToCome } : t}
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
            onShown={on.onShown}
          />
        )}
      </PagedPanel>
      <SelectionBar
        count={selection.ids.size}
        selecting={selecting && room === 'narrow'}
        onDeactivate={() => setBulk([...selection.ids])}
        onClear={endSelection}
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
