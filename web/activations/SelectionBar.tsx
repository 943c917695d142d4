import { Button } from '@mantine/core';
import { useMessages } from '../ui/catalogue.js';
import { messages } from './messages.js';
import classes from './SelectionBar.module.css';

interface Props {
  count: number;
  /** Also while none is chosen yet. */
  selecting: boolean;
  onDeactivate: () => void;
  onClear: () => void;
}

/** How many are chosen and what can be done with them; in reach wherever one has scrolled to. */
export function SelectionBar({ count, selecting, onDeactivate, onClear }: Props) {
  const t = useMessages(messages);
  if (count === 0 && !selecting) return null;
  return (
    <section className={classes.bar} aria-label={t.selection}>
      <span className={classes.count}>{t.selected(count)}</span>
      <Button variant="default" size="xs" onClick={onClear}>
        {selecting ? t.cancel : t.clearSelection}
      </Button>
      <Button color="red.9" size="xs" disabled={count === 0} onClick={onDeactivate}>
        {count === 0 ? t.deactivate : t.deactivateMany(count)}
      </Button>
    </section>
  );
}
