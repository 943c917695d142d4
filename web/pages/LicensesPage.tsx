import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../__generated__/gql.js';
import { ActivationEvents } from '../activations/ActivationEvents.js';
import { LicenseFilters } from '../licenses/LicenseFilters.js';
import { LicenseList } from '../licenses/LicenseList.js';
import { licenseVariables, readLicenseState, writeLicenseState } from '../licenses/listState.js';
import { useRefresh } from '../live/useRefresh.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { Later } from '../ui/Later.js';
import { rarePart } from '../ui/part.js';
import { pulse } from '../ui/pulse.js';
import { useCoarseNow } from '../ui/useCoarseNow.js';
import { useRoom } from '../ui/useRoom.js';
import { useUrlState } from '../ui/useUrlState.js';
import { messages } from './messages.js';
import { PageHeader } from './PageHeader.js';

/** Nobody but the vendor's staff loads what is theirs. */
const IssueLicense = rarePart(async () => ({ default: (await import('../staff/IssueLicense.js')).IssueLicense }));

const CustomerFilter = rarePart(async () => ({ default: (await import('../staff/CustomerFilter.js')).CustomerFilter }));

const LicensesPageDocument = graphql(`
  query LicensesPage(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: LicenseFilter
    $orderBy: LicenseOrder
  ) {
    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      ...LicenseList_connection
    }
  }
`);

/** Every license one may see; its use moves as devices come and go. */
export default function LicensesPage() {
  const t = useMessages(messages);
  const [state, change] = useUrlState(readLicenseState, writeLicenseState);
  const now = useCoarseNow();
  const room = useRoom();
  const staff = useRole() === 'STAFF';
  const dot = useRef<HTMLSpanElement>(null);
  const { data, error, refetch } = useQuery(LicensesPageDocument, {
    variables: licenseVariables(staff ? state : { ...state, customer: null }, now),
    fetchPolicy: 'cache-and-network',
  });
  const { refresh, soon } = useRefresh(refetch);

  return (
    <>
      <PageHeader
        title={staff ? t.licenses : t.myLicenses}
        count={data?.licenses.totalCount}
        dot={dot}
        action={
          <Later when={staff}>
            <IssueLicense onIssued={refresh} />
          </Later>
        }
      />
      <LicenseFilters
        state={state}
        room={room}
        withAvailable={staff}
        customer={
          <Later when={staff}>
            <CustomerFilter value={state.customer} onChange={change} />
          </Later>
        }
        onChange={change}
      />
      <LicenseList
        connection={data?.licenses}
        failed={error !== undefined}
        state={state}
        room={room}
        withCustomer={staff}
        forStaff={staff}
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
