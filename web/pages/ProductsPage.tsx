import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { ProductForm_ProductFragment } from '../__generated__/graphql.js';
import { messages as words } from '../staff/messages.js';
import { ProductDialog } from '../staff/ProductDialog.js';
import { ProductList } from '../staff/ProductList.js';
import { useMessages } from '../ui/catalogue.js';
import { type PageState, pageVariables, readPage, toParams } from '../ui/pageState.js';
import { useRoom } from '../ui/useRoom.js';
import { useUrlState } from '../ui/useUrlState.js';
import { messages } from './messages.js';
import { PageHeader } from './PageHeader.js';

const ProductsPageDocument = graphql(`
  query ProductsPage($first: Int, $after: String, $last: Int, $before: String) {
    products(first: $first, after: $after, last: $last, before: $before) {
      ...ProductList_connection
    }
  }
`);

const writePage = ({ after, before }: PageState) => toParams({ after, before });

/** For vendor staff: what licenses are sold for. */
export default function ProductsPage() {
  const t = useMessages(messages);
  const s = useMessages(words).products;
  const room = useRoom();
  const [page, change] = useUrlState(readPage, writePage);
  const [editing, setEditing] = useState<ProductForm_ProductFragment | 'new' | null>(null);
  const { data, error, refetch } = useQuery(ProductsPageDocument, {
    variables: pageVariables(page),
    fetchPolicy: 'cache-and-network',
  });
  // A failure shows in `error`.
  const refresh = () => void refetch().catch(() => {});
  return (
    <>
      <PageHeader
        title={t.products}
        count={data?.products.totalCount}
        action={
          <Button
            size="sm"
            leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
            onClick={() => setEditing('new')}
          >
            {s.create}
          </Button>
        }
      />
      <ProductList
        connection={data?.products}
        failed={error !== undefined}
        page={page}
        room={room}
        onPage={change}
        onRetry={refresh}
        onEdit={setEditing}
      />
      <ProductDialog product={editing} onClose={() => setEditing(null)} onSaved={refresh} />
    </>
  );
}
