import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMessages } from './catalogue.js';
import { messages } from './messages.js';
import classes from './Pager.module.css';
import { useNearEnd } from './useNearEnd.js';

/** How a list goes on below its page. */
export interface More {
  /** The reader has asked for it: what follows comes by itself from now on, as its end comes near. */
  goesOn: boolean;
  /** After a failure it waits to be asked again. */
  state: 'idle' | 'busy' | 'failed';
  load: () => void;
}

interface Props {
  label: string;
  /** What is shown of how much, in words. */
  summary: string;
  more?: More | undefined;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** Previous and Next, where there is more than one page, over pages that have cursors instead of numbers; and Show more, for a list that needs no pages. */
export function Pager({ label, summary, more, onPrevious, onNext }: Props) {
  const t = useMessages(messages);
  const hasPages = onPrevious !== undefined || onNext !== undefined;
  const nav = useNearEnd<HTMLElement>(more?.goesOn === true && more.state === 'idle', () => more?.load());
  return (
    <nav ref={nav} aria-label={label} className={classes.pager}>
      <span className={classes.summary}>{summary}</span>
      {more && (
        <Button variant="default" size="xs" loading={more.state === 'busy'} onClick={more.load}>
          {t.more}
        </Button>
      )}
      {hasPages && (
        <>
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
        </>
      )}
    </nav>
  );
}
