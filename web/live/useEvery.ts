import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef } from 'react';

interface Calm {
  /** What the work finds out, as a text: while it stays the same, each turn comes after twice the time of the last. */
  news: string;
  longestMs: number;
}

/**
 * Does something again and again, for as long as it is wanted and the page can be seen; at once when somebody comes
 * back to the page.
 */
export function useEvery(ms: number, work: () => void, wanted: boolean, { news, longestMs }: Calm = steady(ms)) {
  const isSeen = useDocumentVisibility() === 'visible';
  const turn = useEffectEvent(work);
  const isLate = useRef(false);
  useEffect(() => {
    if (!wanted || !isSeen) {
      isLate.current = wanted;
      return;
    }
    if (isLate.current) turn();
    isLate.current = false;
    let wait = ms;
    const next = () => {
      turn();
      wait = Math.min(2 * wait, longestMs);
      timer = setTimeout(next, wait);
    };
    let timer = setTimeout(next, wait);
    return () => clearTimeout(timer);
  }, [ms, longestMs, news, wanted, isSeen]);
}

const steady = (longestMs: number): Calm => ({ news: '', longestMs });
