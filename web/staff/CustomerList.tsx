import { Button, VisuallyHidden } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { CustomerList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { PageState } from '../ui/pageState.js';
import type { Change } from '../ui/useUrlState.js';
import { messages } from './messages.js';
import classes from './Rows.module.css';

graphql(`
  fragment CustomerList_connection on CustomerConnection {
    totalCount
    pageInfo {
      ...PagedPanel_pageInfo
    }
    nodes {
      id
      name
    }
  }
`);

export interface NamedCustomer {
  id: string;
  name: string;
}

interface Props {
  connection: CustomerList_ConnectionFragment | undefined;
  failed: boolean;
  page: PageState;
  onPage: Change<PageState>;
  onRetry: () => void;
  onAddUser: (customer: NamedCustomer) => void;
}

/** One page of customers, newest first. */
export function CustomerList({ connection, failed, page, onPage, onRetry, onAddUser }: Props) {
  const t = useMessages(messages);
  const words = t.customers;
  return (
    <PagedPanel
      connection={connection}
      failed={failed}
      question={JSON.stringify(page)}
      page={page}
      onPage={onPage}
      onRetry={onRetry}
      words={words}
      icon={IconBuilding}
    >
      {({ nodes }, busy) => (
        <table className={`${data.table} ${classes.table}`} aria-busy={busy} aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">
                <VisuallyHidden>{t.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((customer) => (
              <tr key={customer.id}>
                <th scope="row">
                  <Link to={`/customers/${customer.id}`} className={classes.name}>
                    {customer.name}
                  </Link>
                </th>
                <td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t.users.addFor(customer.name)}
                    onClick={() => onAddUser(customer)}
                  >
                    {t.users.add}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PagedPanel>
  );
}
