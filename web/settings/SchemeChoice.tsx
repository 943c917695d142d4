import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import { messages as words } from '../ui/messages.js';
import { messages } from './messages.js';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Light, dark or as the system has it: the same choice as in the account's menu. */
export function SchemeChoice() {
  const t = useMessages(messages);
  const { themes } = useMessages(words);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={t.theme}
      data={SCHEMES.map((value) => ({ value, label: themes[value] }))}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
    />
  );
}
