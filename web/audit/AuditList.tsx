import { IconHistory } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { AuditList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { Change } from '../ui/useUrlState.js';
import { AuditEntries } from './AuditEntries.js';
import { type AuditListState, isFiltered, NO_FILTERS, writeAuditState } from './listState.js';
import { messages } from './messages.js';

graphql(`
  fragment AuditList_connection on AuditEntryConnection {
    totalCount
    pageInfo {
      ...PagedPanel_pageInfo
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
      icon={IconHistory}
      onClear={isFiltered(state) ? () => onChange(NO_FILTERS) : undefined}
    >
      {(page, busy) => <AuditEntries connection={page} busy={busy} />}
    </PagedPanel>
  );
}
