import type { Ref } from 'react';
import { Dot } from './Dot.js';
import classes from './LiveSign.module.css';

const WORDS = {
  connecting: { label: 'Connecting', tone: 'hollow' },
  live: { label: 'Live', tone: 'online' },
  away: { label: 'Reconnecting', tone: 'silent' },
} as const;

/** Whether the page moves by itself at the moment; `ref` is its dot, which can be made to pulse. */
export function LiveSign({ state, ref }: { state: keyof typeof WORDS; ref?: Ref<HTMLSpanElement> }) {
  const { label, tone } = WORDS[state];
  return (
    <span className={classes.sign}>
      <Dot tone={tone} ref={ref} />
      {label}
    </span>
  );
}
