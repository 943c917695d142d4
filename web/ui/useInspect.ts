import { type KeyboardEvent, type PointerEvent, useState } from 'react';

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Inspection {
  label: string;
  count: number;
  /** What a value is, in words. */
  text: (index: number) => string;
  /** The value at a share of the width. */
  indexAt: (share: number) => number;
}

/**
 * Lets somebody look at one after the other of many values that are drawn side by side, by pointer or with the arrow
 * keys: a slider with one stop for the Tab key, which reads each value out. The index is null while nobody looks.
 */
export function useInspect({ label, count, text, indexAt }: Inspection) {
  const [chosen, setChosen] = useState<number | null>(null);
  const last = count - 1;
  const bounded = (index: number) => Math.max(0, Math.min(last, index));
  const index = chosen === null ? null : bounded(chosen);

  const follow = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setChosen(bounded(indexAt((clientX - left) / width)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setChosen(bounded((index ?? last) + step));
  };
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': last,
    'aria-valuenow': index ?? last,
    'aria-valuetext': text(index ?? last),
    onKeyDown,
    onPointerMove: follow,
    onPointerDown: follow,
    onPointerLeave: () => setChosen(null),
    onFocus: () => setChosen((current) => current ?? last),
    onBlur: () => setChosen(null),
  } as const;
  return { index, slider };
}
