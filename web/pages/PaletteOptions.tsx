import type { TablerIcon } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';
import classes from './Palette.module.css';

export interface Item {
  to: string;
  icon: TablerIcon;
  label: string;
  detail?: string | null | undefined;
}

export type Group = [name: string, items: Item[]];

/** By which the field says which line is chosen. */
export const optionId = (listId: string, { to }: Item) => `${listId}-${to}`;

interface Props {
  id: string;
  groups: Group[];
  chosen: Item | undefined;
  onChoose: (item: Item) => void;
  onGo: (item: Item) => void;
}

/** The lines of the palette. They never have the focus: the field keeps it, and takes the keys. */
export function PaletteOptions({ id, groups, chosen, onChoose, onGo }: Props) {
  const t = useMessages(messages);
  const chosenId = chosen && optionId(id, chosen);
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <div role="listbox" id={id} aria-label={t.palette} className={classes.list} tabIndex={-1}>
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
                id={optionId(id, item)}
                role="option"
                aria-selected={item === chosen}
                className={classes.option}
                onClick={() => onGo(item)}
                onPointerMove={() => onChoose(item)}
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
  );
}
