import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../__generated__/gql.js';
import { ActivationEvents } from '../activations/ActivationEvents.js';
import { AuditFilters } from '../audit/AuditFilters.js';
import { AuditList } from '../audit/AuditList.js';
import { auditVariables, readAuditState, writeAuditState } from '../audit/listState.js';
import { useRefresh } from '../live/useRefresh.js';
import { useMessages } from '../ui/catalogue.js';
import { pulse } from '../ui/pulse.js';
import { useUrlState } from '../ui/useUrlState.js';
import { messages } from './messages.js';
import { PageHeader } from './PageHeader.js';

const ActivityPageDocument = graphql(`
  query ActivityPage($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) {
    auditEntries(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      ...AuditList_connection
    }
  }
`);

/** Who did what, when. */
export default function ActivityPage() {
  const t = useMessages(messages);
  const [state, change] = useUrlState(readAuditState, writeAuditState);
  const dot = useRef<HTMLSpanElement>(null);
  const { data, error, refetch } = useQuery(ActivityPageDocument, {
    variables: auditVariables(state),
    fetchPolicy: 'cache-and-network',
  });
  const { refresh, soon } = useRefresh(refetch);
  return (
    <>
      <PageHeader title={t.activity} count={data?.auditEntries.totalCount} dot={dot} />
      <AuditFilters state={state} onChange={change} />
      <AuditList
        connection={data?.auditEntries}
        failed={error !== undefined}
        state={state}
        onChange={change}
        onRetry={refresh}
      />
      <ActivationEvents
        onChange={() => {
          pulse(dot.current);
          soon();
        }}
      />
    </>
  );
}
