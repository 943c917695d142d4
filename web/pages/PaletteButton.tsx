import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '../ui/catalogue.js';
import { Later } from '../ui/Later.js';
import { part } from '../ui/part.js';
import { messages } from './messages.js';
import classes from './PaletteButton.module.css';

const Palette = part(() => import('./Palette.js'));
const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Opens the palette, as Ctrl+K or Cmd+K does wherever one is; by its look it teaches the keys. */
export function PaletteButton() {
  const t = useMessages(messages);
  const [opened, setOpened] = useState(false);
  // In fields, too, which would otherwise keep the keys to themselves.
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  return (
    <>
      <UnstyledButton className={classes.button} onClick={() => setOpened(true)} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span className={classes.label}>{t.paletteOpen}</span>
        <span className={classes.keys} aria-hidden="true">
          {isMac ? '⌘K' : 'Ctrl K'}
        </span>
      </UnstyledButton>
      <Later when={opened}>
        <Palette opened={opened} onClose={() => setOpened(false)} />
      </Later>
    </>
  );
}
