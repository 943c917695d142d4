import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import { CreateCustomer } from '../staff/CreateCustomer.js';
import { CreateUser, type UserFor } from '../staff/CreateUser.js';
import { CustomerList } from '../staff/CustomerList.js';
import { messages as words } from '../staff/messages.js';
import { useMessages } from '../ui/catalogue.js';
import { type PageState, pageVariables, readPage, toParams } from '../ui/pageState.js';
import { useUrlState } from '../ui/useUrlState.js';
import { messages } from './messages.js';
import classes from './Page.module.css';
import { PageHeader } from './PageHeader.js';

const CustomersPageDocument = graphql(`
  query CustomersPage($first: Int, $after: String, $last: Int, $before: String) {
    customers(first: $first, after: $after, last: $last, before: $before) {
      ...CustomerList_connection
    }
  }
`);

const writePage = ({ after, before }: PageState) => toParams({ after, before });

/** For vendor staff: whom licenses are sold to, and who signs in for them. */
export default function CustomersPage() {
  const t = useMessages(messages);
  const s = useMessages(words);
  const [page, change] = useUrlState(readPage, writePage);
  const [creating, setCreating] = useState(false);
  const [userFor, setUserFor] = useState<UserFor | null>(null);
  const { data, error, refetch } = useQuery(CustomersPageDocument, {
    variables: pageVariables(page),
    fetchPolicy: 'cache-and-network',
  });
  // A failure shows in `error`.
  const refresh = () => void refetch().catch(() => {});
  return (
    <>
      <PageHeader
        title={t.customers}
        count={data?.customers.totalCount}
        action={
          <span className={classes.actions}>
            <Button variant="default" size="sm" onClick={() => setUserFor('staff')}>
              {s.users.addStaff}
            </Button>
            <Button
              size="sm"
              leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
              onClick={() => setCreating(true)}
            >
              {s.customers.create}
            </Button>
          </span>
        }
      />
      <CustomerList
        connection={data?.customers}
        failed={error !== undefined}
        page={page}
        onPage={change}
        onRetry={refresh}
        onAddUser={setUserFor}
      />
      <CreateCustomer opened={creating} onClose={() => setCreating(false)} onCreated={refresh} />
      <CreateUser of={userFor} onClose={() => setUserFor(null)} />
    </>
  );
}
