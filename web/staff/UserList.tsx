import { graphql } from '../__generated__/gql.js';
import type { UserList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import data from '../ui/DataTable.module.css';
import panel from '../ui/PagedPanel.module.css';
import { RelativeTime } from '../ui/RelativeTime.js';
import { messages } from './messages.js';
import classes from './Rows.module.css';

graphql(`
  fragment UserList_connection on UserConnection {
    totalCount
    nodes {
      id
      name
      email
      lastSignedInAt
    }
  }
`);

/** Who signs in for a customer, the newest first. Of very many only the first page: they are people of one company. */
export function UserList({ connection: { nodes, totalCount } }: { connection: UserList_ConnectionFragment }) {
  const t = useMessages(messages).users;
  if (nodes.length === 0) return <p className={classes.none}>{t.none}</p>;
  return (
    <div className={panel.panel}>
      <table className={`${data.table} ${classes.table} ${classes.people}`} aria-label={t.people}>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.lastSignedIn}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ id, name, email, lastSignedInAt }) => (
            <tr key={id}>
              <th scope="row">
                <span className={classes.name}>{name}</span>
                <span className={classes.email}>{email}</span>
              </th>
              <td className={classes.value}>{lastSignedInAt ? <RelativeTime instant={lastSignedInAt} /> : t.notYet}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totalCount > nodes.length && <p className={classes.more}>{t.shown(nodes.length, totalCount)}</p>}
    </div>
  );
}
