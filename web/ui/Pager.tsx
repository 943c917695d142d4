import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';
import classes from './Pager.module.css';

interface Props {
  label: string;
  /** What is shown of how much, in words. */
  summary: string;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** Previous and Next over pages that have cursors instead of numbers. */
export function Pager({ label, summary, onPrevious, onNext }: Props) {
  const t = useMessages(messages);
  return (
    <nav aria-label={label} className={classes.pager}>
      <span className={classes.summary}>{summary}</span>
      <Button
        variant="default"
        size="xs"
        disabled={!onPrevious}
        onClick={onPrevious}
        leftSection={<IconChevronLeft size={14} aria-hidden="true" />}
      >
        {t.previous}
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={!onNext}
        onClick={onNext}
        rightSection={<IconChevronRight size={14} aria-hidden="true" />}
      >
        {t.next}
      </Button>
    </nav>
  );
}
