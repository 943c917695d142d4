import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { AuditSubject_EntryFragment } from '../__generated__/graphql.js';
import { Breakable } from '../ui/Breakable.js';
import { useMessages } from '../ui/catalogue.js';
import { Sentence } from '../ui/Sentence.js';
import classes from './AuditList.module.css';
import type { Facts } from './facts.js';
import { messages } from './messages.js';

graphql(`
  fragment AuditSubject_entry on AuditEntry {
    subjectId
    subject {
      id
      ... on Activation {
        identifier
        identifierType
      }
      ... on License {
        maskedKey
        product {
          id
          name
        }
      }
      ... on Product {
        name
      }
      ... on Customer {
        name
      }
      ... on User {
        name
      }
      ... on ApiToken {
        name
      }
    }
  }
`);

type Entry = AuditSubject_EntryFragment;

/** What was changed, by its name, as a link where there is a page about it. What is gone may still be told in the entry. */
export function AuditSubject({ entry: { subjectId, subject }, facts }: { entry: Entry; facts: Facts }) {
  const t = useMessages(messages);
  const prefix = subjectId.slice(0, 3);
  const named = (subject && fromNode(subject)) ?? (prefix === 'act' ? fromFacts(facts) : null);
  if (!named) return t.unknownSubjects[prefix in t.unknownSubjects ? (prefix as 'act') : 'other'];
  return <Sentence text={t.subjects[named.kind]} parts={{ name: <Name id={subjectId}>{named.name}</Name> }} />;
}

function Name({ id, children }: { id: string; children: string }) {
  const place = { act: '/activations', lic: '/licenses' }[id.slice(0, 3)];
  const text = <Breakable>{children}</Breakable>;
  if (!place) return <strong className={classes.name}>{text}</strong>;
  return (
    <Link to={`${place}/${id}`} className={classes.name}>
      {text}
    </Link>
  );
}

const fromFacts = ({ identifier, identifierType = 'HARDWARE' }: Facts) =>
  identifier === undefined ? null : { kind: identifierType, name: identifier };

function fromNode(node: NonNullable<Entry['subject']>) {
  switch (node.__typename) {
    case 'Activation':
      return { kind: node.identifierType, name: node.identifier };
    case 'License':
      return { kind: node.__typename, name: `${node.product.name} …${node.maskedKey.slice(-4)}` };
    case 'Product':
    case 'Customer':
    case 'User':
    case 'ApiToken':
      return { kind: node.__typename, name: node.name };
    default:
      return null;
  }
}
