import { graphql } from '../__generated__/gql.js';
import type { AuditEntries_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { AuditItem } from './AuditItem.js';
import classes from './AuditList.module.css';
import { messages } from './messages.js';

graphql(`
  fragment AuditEntries_connection on AuditEntryConnection {
    nodes {
      id
      ...AuditItem_entry
    }
  }
`);

/** Entries as sentences, the newest first. */
export function AuditEntries({ connection, busy }: { connection: AuditEntries_ConnectionFragment; busy?: boolean }) {
  const t = useMessages(messages);
  return (
    <ol className={classes.list} aria-label={t.list} aria-busy={busy}>
      {connection.nodes.map((entry) => (
        <AuditItem key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
