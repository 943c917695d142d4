import { graphql } from '../__generated__/gql.js';
import type { ActivationList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Pager } from '../ui/Pager.js';
import { Problem } from '../ui/Problem.js';
import { NO_FILTERS } from './ActivationFilters.js';
import classes from './ActivationList.module.css';
import { ActivationSkeleton } from './ActivationSkeleton.js';
import { ActivationTable } from './ActivationTable.js';
import { isFiltered, type ListState } from './listState.js';
import { messages } from './messages.js';
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

/** One page of activations in whichever state it is: on its way, there, empty, out of date or failed. */
export function ActivationList({ connection, failed, state, room, onChange, onRetry, onDeactivate }: Props) {
  const t = useMessages(messages);
  const { page, isCurrent } = useLastPage(connection, state);
  useRealPage(isCurrent ? page : undefined, state, onChange);

  if (failed && !isCurrent)
    return (
      <section className={classes.panel}>
        <Problem title={t.loadFailed} detail={t.loadFailedDetail} onRetry={onRetry} />
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
        label={t.pages}
        summary={t.shown(page.nodes.length, totalCount)}
        onPrevious={pageInfo.hasPreviousPage ? () => onChange(previous) : undefined}
        onNext={pageInfo.hasNextPage ? () => onChange(next) : undefined}
      />
    </section>
  );
}
