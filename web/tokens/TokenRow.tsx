import { Button } from '@mantine/core';
import { graphql } from '../__generated__/gql.js';
import type { TokenRow_TokenFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import { RelativeTime } from '../ui/RelativeTime.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import { ExpiryCell } from './ExpiryCell.js';
import { messages } from './messages.js';
import classes from './TokenTable.module.css';

graphql(`
  fragment TokenRow_token on ApiToken {
    id
    name
    prefix
    scopes
    lastUsedAt
    revokedAt
    customer {
      id
      name
    }
    ...ExpiryCell_token
  }
`);

interface Props {
  token: TokenRow_TokenFragment;
  /** Everything stands under the name, where there is no room for columns of their own. */
  narrow: boolean;
  withCustomer: boolean;
  onRevoke: (token: TokenRow_TokenFragment) => void;
}

/** One token: whose it is, what it may do, and whether it still does. */
export function TokenRow({ token, narrow, withCustomer, onRevoke }: Props) {
  const t = useMessages(messages);
  const lastUsed = token.lastUsedAt ? <RelativeTime instant={token.lastUsedAt} /> : t.neverUsed;
  const scopes = (
    <span className={classes.scopes}>
      {token.scopes.map((scope) => (
        <StatusBadge key={scope} tone="neutral">
          {t.scopes[scope]}
        </StatusBadge>
      ))}
    </span>
  );
  return (
    <tr data-ended={token.revokedAt !== null || undefined}>
      <th scope="row">
        <span className={classes.name}>{token.name}</span>
        <span className={classes.secondary}>
          <code>{token.prefix}…</code>
          {withCustomer && token.customer && ` · ${token.customer.name}`}
        </span>
        {narrow && (
          <span className={`${data.folded} ${classes.folded}`}>
            {scopes}
            <span>
              {t.columns.lastUsed}: {lastUsed}
            </span>
            <span>
              {!token.revokedAt && `${t.columns.expires}: `}
              <ExpiryCell token={token} />
            </span>
          </span>
        )}
      </th>
      {!narrow && <td>{scopes}</td>}
      {!narrow && <td className={classes.time}>{lastUsed}</td>}
      {!narrow && (
        <td className={classes.time}>
          <ExpiryCell token={token} />
        </td>
      )}
      <td>
        {!token.revokedAt && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t.revokeNamed(token.name)}
            onClick={() => onRevoke(token)}
          >
            {t.revoke}
          </Button>
        )}
      </td>
    </tr>
  );
}
