import { VisuallyHidden } from '@mantine/core';
import { IconPlug } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { TokenRow_TokenFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import { Empty } from '../ui/Empty.js';
import { ListSkeleton } from '../ui/ListSkeleton.js';
import panel from '../ui/PagedPanel.module.css';
import { Problem } from '../ui/Problem.js';
import type { Room } from '../ui/useRoom.js';
import { messages } from './messages.js';
import { TokenRow } from './TokenRow.js';
import classes from './TokenTable.module.css';

graphql(`
  fragment TokenList_token on ApiToken {
    id
    ...TokenRow_token
  }
`);

interface Props {
  tokens: TokenRow_TokenFragment[] | undefined;
  failed: boolean;
  room: Room;
  withCustomer: boolean;
  onRetry: () => void;
  onRevoke: (token: TokenRow_TokenFragment) => void;
}

/** All tokens: a customer has a handful, so there are no pages. */
export function TokenList({ tokens, failed, room, withCustomer, onRetry, onRevoke }: Props) {
  const t = useMessages(messages);
  const narrow = room === 'narrow';
  const content = (): ReactNode => {
    if (!tokens)
      return failed ? (
        <Problem title={t.loadFailed} detail={t.loadFailedDetail} onRetry={onRetry} />
      ) : (
        <ListSkeleton label={t.loading} />
      );
    if (tokens.length === 0)
      return <Empty icon={<IconPlug size={22} stroke={1.6} />} title={t.noneYet} detail={t.noneYetDetail} />;
    return (
      <table className={`${data.table} ${classes.table}`} data-narrow={narrow || undefined} aria-label={t.table}>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            {!narrow && <th scope="col">{t.columns.scopes}</th>}
            {!narrow && <th scope="col">{t.columns.lastUsed}</th>}
            {!narrow && <th scope="col">{t.columns.expires}</th>}
            <th scope="col">
              <VisuallyHidden>{t.columns.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} narrow={narrow} withCustomer={withCustomer} onRevoke={onRevoke} />
          ))}
        </tbody>
      </table>
    );
  };
  return <section className={panel.panel}>{content()}</section>;
}
