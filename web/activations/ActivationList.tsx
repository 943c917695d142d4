import { graphql } from '../__generated__/gql.js';
import type { ActivationList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { NO_FILTERS } from './ActivationFilters.js';
import { ActivationSkeleton } from './ActivationSkeleton.js';
import { ActivationTable } from './ActivationTable.js';
import { isFiltered, type ListState, writeListState } from './listState.js';
import { messages } from './messages.js';
import { NoActivations } from './NoActivations.js';

graphql(`
  fragment ActivationList_connection on ActivationConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      ...ActivationRow_activation @nonreactive
    }
  }
`);

interface Props {
  connection: ActivationList_ConnectionFragment | undefined;
  failed: boolean;
  state: ListState;
  room: Room;
  /** All of one license: then it is said above the list, and not in every row. */
  ofOneLicense?: boolean;
  onChange: Change<ListState>;
  onRetry: () => void;
  onDeactivate: (id: string) => void;
}

/** One page of activations. */
export function ActivationList({ connection, failed, state, room, ofOneLicense = false, ...on }: Props) {
  const t = useMessages(messages);
  return (
    <PagedPanel
      connection={connection}
      failed={failed}
      question={writeListState(state).toString()}
      page={state}
      onPage={on.onChange}
      onRetry={on.onRetry}
      words={t}
      skeleton={<ActivationSkeleton />}
      empty={<NoActivations filtered={isFiltered(state)} onClear={() => on.onChange(NO_FILTERS)} />}
    >
      {({ nodes }, busy) => (
        <ActivationTable
          rows={nodes}
          order={{ field: state.field, direction: state.direction }}
          room={room}
          ofOneLicense={ofOneLicense}
          busy={busy}
          onOrder={on.onChange}
          onDeactivate={on.onDeactivate}
        />
      )}
    </PagedPanel>
  );
}
