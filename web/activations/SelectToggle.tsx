import { ActionIcon } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';

/** Where there is no room for a column of boxes, they take the place of the buttons once one wants to choose. */
export function SelectToggle({ onSelecting }: { onSelecting: () => void }) {
  const t = useMessages(messages);
  return (
    <ActionIcon variant="subtle" color="gray" size={30} aria-label={t.selectSeveral} onClick={onSelecting}>
      <IconChecklist size={18} stroke={1.8} aria-hidden="true" />
    </ActionIcon>
  );
}
