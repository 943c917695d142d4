import { graphql } from '../__generated__/gql.js';
import type { AuditEntries_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { AuditItem } from './AuditItem.js';
import classes from './AuditList.module.css';
import { inBrief } from './inBrief.js';
import { messages } from './messages.js';

graphql(`
  fragment AuditEntries_connection on AuditEntryConnection {
    nodes {
      id
      ...AuditItem_entry
    }
  }
`);

interface Props {
  connection: AuditEntries_ConnectionFragment;
  busy?: boolean;
  /** Shows them in brief, and not more lines than this. */
  most?: number;
}

/** Entries as sentences, the newest first. */
export function AuditEntries({ connection, busy, most }: Props) {
  const t = useMessages(messages);
  const { nodes } = connection;
  const briefs = most === undefined ? nodes.map((entry) => ({ entry, several: false })) : inBrief(nodes, most);
  return (
    <ol className={classes.list} aria-label={t.list} aria-busy={busy}>
      {briefs.map(({ entry, several }) => (
        <AuditItem key={entry.id} entry={entry} several={several} />
      ))}
    </ol>
  );
}
