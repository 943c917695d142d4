import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';

export interface Choice {
  id: string;
  name: string;
}

/** What there is to choose from, found by the server: there may be far more than fit into a list. */
export interface Choices {
  found: readonly Choice[];
  chosen: Choice | undefined;
  /** An answer is on its way. */
  busy: boolean;
  failed: boolean;
  search: (text: string) => void;
}

interface Props extends Omit<SelectProps, 'data' | 'searchable' | 'filter' | 'nothingFoundMessage'> {
  choices: Choices;
  noneFound: string;
  /** Instead of it while nothing is typed: then there is nothing at all. */
  noneYet?: string;
  /** Where a dialog puts the keyboard when it opens; as no person did that, the list stays closed. */
  isFirst?: boolean;
}

/** One of many, found by typing a part of its name. */
export function SearchSelect({ choices, noneFound, noneYet = noneFound, isFirst = false, ...props }: Props) {
  const { found, chosen, busy, failed, search } = choices;
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const searchSoon = useDebouncedCallback(search, 300);
  const none = text.trim() === '' ? noneYet : noneFound;
  const missing = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen] : [];
  const type = (next: string) => {
    setText(next);
    // What is chosen stands where one types: nobody searches for it.
    searchSoon(next === chosen?.name ? '' : next.trim());
  };
  return (
    <Select
      {...props}
      data-autofocus={isFirst || undefined}
      openOnFocus={!isFirst}
      data={[...missing, ...found].map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      searchValue={text}
      onSearchChange={type}
      filter={({ options }) => options}
      nothingFoundMessage={busy ? t.searching : failed ? t.searchFailed : none}
    />
  );
}
