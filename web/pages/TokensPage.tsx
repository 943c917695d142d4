import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { TokenRow_TokenFragment } from '../__generated__/graphql.js';
import { useRole } from '../session/useRole.js';
import { CustomerSelect } from '../staff/CustomerSelect.js';
import { CreateToken } from '../tokens/CreateToken.js';
import { RevokeToken } from '../tokens/RevokeToken.js';
import { TokenList } from '../tokens/TokenList.js';
import { useMessages } from '../ui/catalogue.js';
import { useRoom } from '../ui/useRoom.js';
import { messages } from './messages.js';
import classes from './Page.module.css';
import { PageHeader } from './PageHeader.js';

const TokensPageDocument = graphql(`
  query TokensPage {
    apiTokens {
      ...TokenList_token
    }
  }
`);

/** The credentials of partner tools. */
export default function TokensPage() {
  const t = useMessages(messages);
  const room = useRoom();
  const staff = useRole() === 'STAFF';
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<TokenRow_TokenFragment | null>(null);
  const { data, error, refetch } = useQuery(TokensPageDocument, { fetchPolicy: 'cache-and-network' });
  // A failure shows in `error`.
  const refresh = () => void refetch().catch(() => {});
  return (
    <>
      <PageHeader
        title={t.tokens}
        count={data?.apiTokens.length}
        action={
          <span className={classes.actions}>
            {/* A document of its own, which the router doesn't know. */}
            {room !== 'narrow' && (
              <Button component="a" href="/graphql" variant="default" size="sm">
                {t.explorer}
              </Button>
            )}
            <Button
              size="sm"
              leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
              onClick={() => setCreating(true)}
            >
              {t.createToken}
            </Button>
          </span>
        }
      />
      <TokenList
        tokens={data?.apiTokens}
        failed={error !== undefined}
        room={room}
        withCustomer={staff}
        onRetry={refresh}
        onRevoke={setRevoking}
      />
      <CreateToken
        opened={creating}
        onClose={() => setCreating(false)}
        onCreated={refresh}
        customerField={staff ? (field) => <CustomerSelect {...field} /> : undefined}
      />
      <RevokeToken token={revoking} onClose={() => setRevoking(null)} />
    </>
  );
}
