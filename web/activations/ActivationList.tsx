import { graphql } from '../__generated__/gql.js';
import type { ActivationList_ConnectionFragment } from '../__generated__/graphql.js';
import { Pager } from '../ui/Pager.js';
import { Problem } from '../ui/Problem.js';
import { NO_FILTERS } from './ActivationFilters.js';
import classes from './ActivationList.module.css';
import { ActivationSkeleton } from './ActivationSkeleton.js';
import { ActivationTable } from './ActivationTable.js';
import { isFiltered, type ListState } from './listState.js';
import { NoActivations } from './NoActivations.js';
import { useLastPage } from './useLastPage.js';
import type { ChangeList } from './useListState.js';
import { useRealPage } from './useRealPage.js';
import type { Room } from './useRoom.js';

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
  /** The page asked for, once it is there. */
  connection: ActivationList_ConnectionFragment | undefined;
  failed: boolean;
  state: ListState;
  room: Room;
  onChange: ChangeList;
  onRetry: () => void;
  onDeactivate: (id: string) => void;
}

const count = new Intl.NumberFormat('en');

/** One page of activations in whichever state it is: on its way, there, empty, out of date or failed. */
export function ActivationList({ connection, failed, state, room, onChange, onRetry, onDeactivate }: Props) {
  const { page, isCurrent } = useLastPage(connection, state);
  useRealPage(isCurrent ? page : undefined, state, onChange);

  if (failed && !isCurrent)
    return (
      <section className={classes.panel}>
        <Problem
          title="The activations couldn’t be loaded"
          detail="Your devices keep reporting in; only this page couldn’t be fetched."
          onRetry={onRetry}
        />
      </section>
    );
  if (!page)
    return (
      <section className={classes.panel}>
        <ActivationSkeleton />
      </section>
    );
  if (page.nodes.length === 0 && isCurrent)
    return (
      <section className={classes.panel}>
        <NoActivations filtered={isFiltered(state)} onClear={() => onChange(NO_FILTERS)} />
      </section>
    );

  const { pageInfo, totalCount } = page;
  const previous = { before: pageInfo.startCursor ?? undefined };
  const next = { after: pageInfo.endCursor ?? undefined };
  return (
    <section className={classes.panel}>
      <ActivationTable
        rows={page.nodes}
        order={{ field: state.field, direction: state.direction }}
        room={room}
        busy={!isCurrent}
        onOrder={onChange}
        onDeactivate={onDeactivate}
      />
      <Pager
        label="Pages of activations"
        summary={`${count.format(page.nodes.length)} of ${count.format(totalCount)} shown`}
        onPrevious={pageInfo.hasPreviousPage ? () => onChange(previous) : undefined}
        onNext={pageInfo.hasNextPage ? () => onChange(next) : undefined}
      />
    </section>
  );
}
