import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import { Empty } from './Empty.js';
import { messages } from './messages.js';

/** In place of a list that is empty because of its filters. */
export function NothingMatches({ detail, onClear }: { detail: string; onClear: () => void }) {
  const t = useMessages(messages);
  return (
    <Empty
      icon={<IconFilterOff size={22} stroke={1.6} />}
      title={t.nothingMatches}
      detail={detail}
      action={
        <Button variant="default" size="sm" onClick={onClear}>
          {t.clearFilters}
        </Button>
      }
    />
  );
}
