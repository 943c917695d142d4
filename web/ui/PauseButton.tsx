import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { announce } from './announce.js';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';

/** Lets the page stand still, for who reads it closely, and move again. The label says which of the two it will do. */
export function PauseButton({ paused, onToggle }: { paused: boolean; onToggle: () => void }) {
  const t = useMessages(messages);
  const Icon = paused ? IconPlayerPlay : IconPlayerPause;
  const label = paused ? t.resume : t.pause;
  return (
    <Tooltip label={label} withinPortal={false}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        ml={-4}
        aria-label={label}
        onClick={() => {
          onToggle();
          announce(paused ? t.isResumed : t.isPaused);
        }}
      >
        <Icon size={15} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
