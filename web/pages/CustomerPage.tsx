import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { IconBuilding, IconChevronLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import { LicenseFilters } from '../licenses/LicenseFilters.js';
import { LicenseList } from '../licenses/LicenseList.js';
import { licenseVariables, readLicenseState, writeLicenseState } from '../licenses/listState.js';
import { CreateUser, type UserFor } from '../staff/CreateUser.js';
import { IssueLicense } from '../staff/IssueLicense.js';
import { messages as words } from '../staff/messages.js';
import { UserList } from '../staff/UserList.js';
import { useMessages } from '../ui/catalogue.js';
import { serverNow } from '../ui/clock.js';
import { Empty } from '../ui/Empty.js';
import { Problem } from '../ui/Problem.js';
import { useRoom } from '../ui/useRoom.js';
import { useUrlState } from '../ui/useUrlState.js';
import { messages } from './messages.js';
import classes from './Page.module.css';
import { PageHeader } from './PageHeader.js';

const CustomerPageDocument = graphql(`
  query CustomerPage(
    $id: ID!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: LicenseFilter
    $orderBy: LicenseOrder
  ) {
    node(id: $id) {
      id
      ... on Customer {
        name
        users(first: 100) {
          ...UserList_connection
        }
      }
    }
    licenses(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      ...LicenseList_connection
    }
  }
`);

/** For vendor staff: one customer with its licenses and its people. */
export default function CustomerPage() {
  const t = useMessages(messages);
  const s = useMessages(words);
  const { id = '' } = useParams();
  const [state, change] = useUrlState(readLicenseState, writeLicenseState);
  const [openedAt] = useState(serverNow);
  const room = useRoom();
  const [userFor, setUserFor] = useState<UserFor | null>(null);
  const { filter, ...page } = licenseVariables(state, openedAt);
  const { data, previousData, error, refetch } = useQuery(CustomerPageDocument, {
    variables: { id, ...page, filter: { ...filter, customerId: id } },
    fetchPolicy: 'cache-and-network',
  });
  // A failure shows in `error`.
  const refresh = () => void refetch().catch(() => {});
  const node = data ? data.node : previousData?.node;
  const customer = node?.__typename === 'Customer' ? node : undefined;
  const name = customer?.name;

  if (node !== undefined && name === undefined)
    return (
      <>
        <title>{t.title(t.notFound)}</title>
        <Empty
          wholePage
          icon={<IconBuilding size={22} stroke={1.6} />}
          title={t.noSuchCustomer}
          detail={t.noSuchPageDetail}
          action={
            <Button component={Link} to="/customers" variant="default" size="sm">
              {t.customers}
            </Button>
          }
        />
      </>
    );
  if (error && !customer)
    return <Problem wholePage title={t.customerFailed} detail={t.customerFailedDetail} onRetry={refresh} />;
  return (
    <>
      <Anchor component={Link} to="/customers" className={classes.back}>
        <IconChevronLeft size={15} aria-hidden="true" />
        {t.customers}
      </Anchor>
      <PageHeader
        title={name ?? ' '}
        tabTitle={name ?? t.customers}
        action={
          <span className={classes.actions}>
            <Button
              variant="default"
              size="sm"
              disabled={name === undefined}
              onClick={() => setUserFor({ id, name: name ?? '' })}
            >
              {s.users.add}
            </Button>
            <IssueLicense customerId={id} onIssued={refresh} />
          </span>
        }
      />
      <LicenseFilters state={state} room={room} withAvailable={false} onChange={change} />
      <LicenseList
        connection={data?.licenses}
        failed={error !== undefined}
        state={state}
        room={room}
        withCustomer={false}
        forStaff
        onChange={change}
        onRetry={refresh}
      />
      {customer && (
        <>
          <h2 className={classes.section}>{s.users.people}</h2>
          <UserList connection={customer.users} />
        </>
      )}
      <CreateUser
        of={userFor}
        onClose={() => {
          setUserFor(null);
          refresh();
        }}
      />
    </>
  );
}
