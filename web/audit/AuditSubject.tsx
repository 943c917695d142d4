import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { AuditSubjectQuery } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { Sentence } from '../ui/Sentence.js';
import classes from './AuditList.module.css';
import type { Facts } from './facts.js';
import { messages } from './messages.js';

// Not by a fragment on Node: the cache would have to be told which types that is.
const AuditSubjectDocument = graphql(`
  query AuditSubject($id: ID!) {
    node(id: $id) {
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

/** What was changed, by its name, as a link where there is a page about it. An entry knows it only by its id. */
export function AuditSubject({ id, facts }: { id: string; facts: Facts }) {
  const t = useMessages(messages);
  const prefix = id.slice(0, 3);
  const told = prefix === 'act' && facts.identifier !== undefined;
  const { data } = useQuery(AuditSubjectDocument, { variables: { id }, skip: told || prefix === 'aud' });
  const named = told ? fromFacts(facts) : data?.node && fromNode(data.node);
  if (!named) return t.unknownSubjects[prefix in t.unknownSubjects ? (prefix as 'act') : 'other'];
  return <Sentence text={t.subjects[named.kind]} parts={{ name: <Name id={id}>{named.name}</Name> }} />;
}

function Name({ id, children }: { id: string; children: ReactNode }) {
  const place = { act: '/activations', lic: '/licenses' }[id.slice(0, 3)];
  if (!place) return <strong className={classes.name}>{children}</strong>;
  return (
    <Link to={`${place}/${id}`} className={classes.name}>
      {children}
    </Link>
  );
}

const fromFacts = ({ identifier, identifierType = 'HARDWARE' }: Facts) => ({ kind: identifierType, name: identifier });

function fromNode(node: NonNullable<AuditSubjectQuery['node']>) {
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
