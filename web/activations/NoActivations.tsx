import { Button } from '@mantine/core';
import { IconFilterOff, IconPlugConnected } from '@tabler/icons-react';
import { Empty } from '../ui/Empty.js';

/** An empty list: because nothing matches, or because nothing has been activated yet. */
export function NoActivations({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (filtered)
    return (
      <Empty
        icon={<IconFilterOff size={22} stroke={1.6} />}
        title="Nothing matches"
        detail="No activation matches this search and these filters."
        action={
          <Button variant="default" size="sm" onClick={onClear}>
            Clear filters
          </Button>
        }
      />
    );
  return (
    <Empty
      icon={<IconPlugConnected size={22} stroke={1.6} />}
      title="No activations yet"
      detail="A device or domain appears here by itself as soon as your software activates there with one of your license keys."
    />
  );
}
