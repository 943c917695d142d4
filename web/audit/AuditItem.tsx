import { graphql } from '../__generated__/gql.js';
import type { AuditItem_EntryFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Sentence } from '../ui/Sentence.js';
import { ActionIcon } from './ActionIcon.js';
import classes from './AuditList.module.css';
import { AuditSubject } from './AuditSubject.js';
import { readFacts } from './facts.js';
import { messages } from './messages.js';
import { useAuditDetail } from './useAuditDetail.js';

graphql(`
  fragment AuditItem_entry on AuditEntry {
    id
    at
    action
    actorType
    actor
    requestId
    before
    after
    ...AuditSubject_entry
  }
`);

interface Props {
  entry: AuditItem_EntryFragment;
  /** It stands for the same done to others. */
  several?: boolean;
}

/** One entry as a sentence: who did what to which, why, and when. */
export function AuditItem({ entry, several = false }: Props) {
  const t = useMessages(messages);
  const after = readFacts(entry.after);
  const detail = useAuditDetail(readFacts(entry.before), after);
  const sentences: Record<string, string> = t.sentences;
  const sentence =
    after.code === 'LICENSE_NOT_FOUND'
      ? t.unknownKeySentence
      : (sentences[entry.action] ?? t.otherSentence(entry.action));
  return (
    <li className={classes.item}>
      <ActionIcon action={entry.action} />
      <div className={classes.text}>
        <p className={classes.sentence}>
          <Sentence
            text={sentence}
            parts={{
              actor: <strong className={classes.actor}>{actorName(entry, t)}</strong>,
              subject: several ? t.severalDevices : <AuditSubject entry={entry} facts={after} />,
              identifier: <strong className={classes.name}>{after.identifier}</strong>,
            }}
          />
        </p>
        {detail && <p className={classes.detail}>{detail}</p>}
      </div>
      <span className={classes.time}>
        <RelativeTime instant={entry.at} />
      </span>
    </li>
  );
}

function actorName({ actorType, actor }: AuditItem_EntryFragment, t: typeof messages.en) {
  if (actorType === 'SOFTWARE') return t.software;
  if (actorType === 'SYSTEM') return t.system;
  if (!actor) return t.somebody;
  return actorType === 'PARTNER' ? t.token(actor) : actor;
}
