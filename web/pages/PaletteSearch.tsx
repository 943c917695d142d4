import { useQuery } from '@apollo/client/react';
import { TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDevices, IconKey, IconSearch, type TablerIcon } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';
import { placesOf } from './navigation.js';
import classes from './Palette.module.css';

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
      }
    }
  }
`);

interface Item {
  to: string;
  icon: TablerIcon;
  label: string;
  detail?: string | null | undefined;
}

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
  const places = placesOf(useRole()).map(({ to, icon, label }) => ({ to, icon, label: t[label] }));
  const found = typed !== '' && query !== '' ? data : undefined;
  const groups: [name: string, items: Item[]][] = [
    [t.palettePages, places.filter(({ label }) => isNamed(label))],
    [
      t.devices,
      (found?.activations.nodes ?? []).map(({ id, identifier, label }) => {
        return { to: `/activations/${id}`, icon: IconDevices, label: identifier, detail: label };
      }),
    ],
    [
      t.licenses,
      (found?.licenses.nodes ?? []).map(({ id, product, maskedKey }) => {
        return { to: `/licenses/${id}`, icon: IconKey, label: product.name, detail: `…${maskedKey.slice(-4)}` };
      }),
    ],
  ];
  const items = groups.flatMap(([, items]) => items);
  const chosen = items[Math.min(active, items.length - 1)];
  const chosenId = chosen && `${listId}-${chosen.to}`;
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
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
        role="combobox"
        aria-label={t.paletteHint}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosenId}
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
      <div role="listbox" id={listId} aria-label={t.palette} className={classes.list} tabIndex={-1}>
        {groups.map(([name, items]) =>
          items.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
            <div role="group" aria-label={name} key={name}>
              <p className={classes.group} aria-hidden="true">
                {name}
              </p>
              {items.map((item) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                <div
                  key={item.to}
                  id={`${listId}-${item.to}`}
                  role="option"
                  aria-selected={item.to === chosen?.to}
                  className={classes.option}
                  onClick={() => go(item)}
                  onPointerMove={() => setActive(groups.flatMap(([, all]) => all).indexOf(item))}
                >
                  <item.icon size={17} stroke={1.7} aria-hidden="true" />
                  <span className={classes.label}>{item.label}</span>
                  {item.detail && <span className={classes.detail}>{item.detail}</span>}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
      {items.length === 0 && !searching && <p className={classes.none}>{error ? t.paletteFailed : t.paletteNone}</p>}
      <VisuallyHidden aria-live="polite">{typed !== '' && !searching && t.paletteFound(items.length)}</VisuallyHidden>
    </>
  );
}
