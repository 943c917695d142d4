import { Button, VisuallyHidden } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { ProductForm_ProductFragment, ProductList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { PageState } from '../ui/pageState.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { durationOf } from './duration.js';
import { messages } from './messages.js';
import classes from './Rows.module.css';

graphql(`
  fragment ProductList_connection on ProductConnection {
    totalCount
    pageInfo {
      ...PagedPanel_pageInfo
    }
    nodes {
      id
      ...ProductForm_product
    }
  }
`);

interface Props {
  connection: ProductList_ConnectionFragment | undefined;
  failed: boolean;
  page: PageState;
  room: Room;
  onPage: Change<PageState>;
  onRetry: () => void;
  onEdit: (product: ProductForm_ProductFragment) => void;
}

/** One page of products with their rules about silence. */
export function ProductList({ connection, failed, page, room, onPage, onRetry, onEdit }: Props) {
  const t = useMessages(messages);
  const words = t.products;
  const narrow = room === 'narrow';
  const inWords = (seconds: number) => {
    const { value, unit } = durationOf(seconds);
    return t.duration[unit](value);
  };
  return (
    <PagedPanel
      connection={connection}
      failed={failed}
      question={JSON.stringify(page)}
      page={page}
      onPage={onPage}
      onRetry={onRetry}
      words={words}
      icon={IconPackage}
    >
      {({ nodes }, busy) => (
        <table
          className={`${data.table} ${classes.table}`}
          data-narrow={narrow || undefined}
          aria-busy={busy}
          aria-label={words.table}
        >
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {!narrow && <th scope="col">{words.window}</th>}
              {!narrow && <th scope="col">{words.deactivates}</th>}
              <th scope="col">
                <VisuallyHidden>{t.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((product) => {
              const silent = inWords(product.heartbeatWindowSeconds);
              const dead = product.deactivateDeadAfterSeconds;
              const frees = dead == null ? words.never : inWords(dead);
              return (
                <tr key={product.id}>
                  <th scope="row">
                    <span className={classes.name}>{product.name}</span>
                    {narrow && (
                      <span className={`${data.folded} ${classes.folded}`}>
                        <span>{`${words.window} ${silent}`}</span>
                        {dead != null && <span>{`${words.deactivates} ${frees}`}</span>}
                      </span>
                    )}
                  </th>
                  {!narrow && <td className={classes.value}>{silent}</td>}
                  {!narrow && <td className={classes.value}>{frees}</td>}
                  <td>
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={words.editNamed(product.name)}
                      onClick={() => onEdit(product)}
                    >
                      {words.edit}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </PagedPanel>
  );
}
