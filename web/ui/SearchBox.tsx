import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';

interface Props {
  label: string;
  /** What is searched for at the moment, such as the URL says. */
  value: string;
  onSearch: (text: string) => void;
}

/** Searches 300 ms after the last key, at once on Enter or when emptied. */
export function SearchBox({ label, value, onSearch }: Props) {
  const t = useMessages(messages);
  const [text, setText] = useState(value);
  const search = useDebouncedCallback(onSearch, 300);
  // Back, Forward and "clear filters" change the value under us; what was being typed is then out of date.
  useEffect(() => {
    search.cancel();
    setText(value);
  }, [value, search]);

  const type = (next: string) => {
    setText(next);
    search(next);
    if (next === '') search.flush();
  };

  return (
    <TextInput
      type="search"
      size="sm"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && search.flush()}
      leftSection={<IconSearch size={16} stroke={1.8} aria-hidden="true" />}
      rightSection={text && <CloseButton size="sm" aria-label={t.clearSearch} onClick={() => type('')} />}
      maxLength={255}
    />
  );
}
