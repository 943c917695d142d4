import type { Ref } from 'react';
import classes from './Dot.module.css';

export type DotTone = 'online' | 'half' | 'silent' | 'hollow';

/** A dot beside a word that says the same; `ref` is for `pulse`. */
export function Dot({ tone, ref }: { tone: DotTone; ref?: Ref<HTMLSpanElement> }) {
  return <span ref={ref} className={classes.dot} data-tone={tone} aria-hidden="true" />;
}
