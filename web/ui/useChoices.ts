import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Choice, Choices } from './SearchSelect.js';

interface Answer<N> {
  found: { nodes: readonly N[] };
  /** No text has to find it: it is asked for by its id. */
  chosen?: N | null;
}

/** The answers to a question about those that a text finds and the one that is chosen already. */
export function useChoices<N extends { id: string }, V extends { chosen: string; isChosen: boolean }>(
  question: TypedDocumentNode<Answer<N>, V>,
  chosen: string | null,
  variablesFor: (text: string) => Omit<V, 'chosen' | 'isChosen'>,
  nameOf: (node: N) => string | undefined = ownName,
): Choices {
  const [text, search] = useState('');
  const variables = { ...variablesFor(text), chosen: chosen ?? '', isChosen: chosen !== null } as V;
  const { data, previousData, loading, error } = useQuery(question, { variables, fetchPolicy: 'cache-and-network' });
  const answer = data ?? previousData;
  const named = (nodes: readonly N[]): Choice[] =>
    nodes.flatMap((node) => {
      const name = nameOf(node);
      return name === undefined ? [] : [{ id: node.id, name }];
    });
  const found = named(answer?.found.nodes ?? []);
  return {
    found,
    chosen: [...found, ...named(answer?.chosen ? [answer.chosen] : [])].find(({ id }) => id === chosen),
    busy: loading,
    failed: error !== undefined,
    search,
  };
}

const ownName = (node: { id: string; name?: string }) => node.name;
