import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';

const CHOICES: MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Part of a menu: light, dark or as the system has it; kept in this browser. */
export function ThemeChoice() {
  const t = useMessages(messages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t.theme}</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
        {CHOICES.map((value) => (
          <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
            {t.themes[value]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
