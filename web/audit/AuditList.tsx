import { IconHistory } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { AuditList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Empty } from '../ui/Empty.js';
import { ListSkeleton } from '../ui/ListSkeleton.js';
import { NothingMatches } from '../ui/NothingMatches.js';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { Change } from '../ui/useUrlState.js';
import { AuditEntries } from './AuditEntries.js';
import { type AuditListState, isFiltered, NO_FILTERS, writeAuditState } from './listState.js';
import { messages } from './messages.js';

graphql(`
  fragment AuditList_connection on AuditEntryConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    ...AuditEntries_connection
  }
`);

interface Props {
  connection: AuditList_ConnectionFragment | undefined;
  failed: boolean;
  state: AuditListState;
  onChange: Change<AuditListState>;
  onRetry: () => void;
}

/** One page of the audit. */
export function AuditList({ connection, failed, state, onChange, onRetry }: Props) {
  const t = useMessages(messages);
  return (
    <PagedPanel
      connection={connection}
      failed={failed}
      question={writeAuditState(state).toString()}
      page={state}
      onPage={onChange}
      onRetry={onRetry}
      words={t}
      skeleton={<ListSkeleton label={t.loading} />}
      empty={
        isFiltered(state) ? (
          <NothingMatches detail={t.nothingMatchesDetail} onClear={() => onChange(NO_FILTERS)} />
        ) : (
          <Empty icon={<IconHistory size={22} stroke={1.6} />} title={t.noneYet} detail={t.noneYetDetail} />
        )
      }
    >
      {(page, busy) => <AuditEntries connection={page} busy={busy} />}
    </PagedPanel>
  );
}
