import { useQuery } from '@apollo/client/react';
import { TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDevices, IconKey, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';
import { placesOf } from './navigation.js';
import classes from './Palette.module.css';
import { type Group, type Item, optionId, PaletteOptions } from './PaletteOptions.js';

const PaletteDocument = graphql(`
  query Palette($text: String!) {
    activations(first: 6, filter: { identifier: $text }) {
      nodes {
        id
        identifier
        label
      }
    }
    licenses(first: 6, filter: { query: $text }) {
      nodes {
        id
        maskedKey
        product {
          id
          name
        }
        customer {
          id
          name
        }
      }
    }
  }
`);

/** Escape is for what is on top: without this a drawer below would take it, too. */
export const NOT_FOR_OTHERS = { 'data-mantine-stop-propagation': true };

/** Where one may want to go, by a few letters: the focus stays in the field, and the arrows choose. */
export function PaletteSearch({ onDone }: { onDone: () => void }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const typed = text.trim();
  const [query] = useDebouncedValue(typed, 250);
  const { data, loading, error } = useQuery(PaletteDocument, {
    variables: { text: query },
    skip: query === '',
    fetchPolicy: 'network-only',
  });

  const isNamed = (label: string) => label.toLowerCase().includes(typed.toLowerCase());
  const role = useRole();
  const places = placesOf(role).map(({ to, icon, label }) => ({ to, icon, label: t[label] }));
  const found = typed !== '' && query !== '' ? data : undefined;
  const groups: Group[] = [
    [t.palettePages, places.filter(({ label }) => isNamed(label))],
    [
      t.devices,
      (found?.activations.nodes ?? []).map(({ id, identifier, label }) => {
        return { to: `/activations/${id}`, icon: IconDevices, label: identifier, detail: label };
      }),
    ],
    [
      t.licenses,
      (found?.licenses.nodes ?? []).map(({ id, product, customer, maskedKey }) => {
        const label = role === 'STAFF' && customer ? `${product.name} · ${customer.name}` : product.name;
        return { to: `/licenses/${id}`, icon: IconKey, label, detail: `…${maskedKey.slice(-4)}` };
      }),
    ],
  ];
  const items = groups.flatMap(([, items]) => items);
  const chosen = items[Math.min(active, items.length - 1)];
  const searching = typed !== query || loading;

  const go = (item: Item | undefined) => {
    if (!item) return;
    onDone();
    void navigate(item.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) go(chosen);
    else setActive((Math.min(active, items.length - 1) + step + items.length) % Math.max(1, items.length));
  };

  return (
    <>
      <TextInput
        data-autofocus
        {...NOT_FOR_OTHERS}
        role="combobox"
        aria-label={t.paletteHint}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen && optionId(listId, chosen)}
        placeholder={t.paletteHint}
        size="md"
        maxLength={255}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size={18} stroke={1.8} aria-hidden="true" />}
        classNames={{ input: classes.input }}
      />
      <PaletteOptions
        id={listId}
        groups={groups}
        chosen={chosen}
        onChoose={(item) => setActive(items.indexOf(item))}
        onGo={go}
      />
      {items.length === 0 && !searching && <p className={classes.none}>{error ? t.paletteFailed : t.paletteNone}</p>}
      <VisuallyHidden aria-live="polite">{typed !== '' && !searching && t.paletteFound(items.length)}</VisuallyHidden>
    </>
  );
}
