import type { Ref } from 'react';
import { useMessages } from './catalogue.js';
import { Dot } from './Dot.js';
import classes from './LiveSign.module.css';
import { messages } from './messages.js';

const TONES = { connecting: 'hollow', live: 'online', away: 'silent', paused: 'hollow' } as const;

/** Whether the page moves by itself at the moment; `ref` is its dot, which can be made to pulse. */
export function LiveSign({ state, ref }: { state: keyof typeof TONES; ref?: Ref<HTMLSpanElement> }) {
  const t = useMessages(messages);
  return (
    <span className={classes.sign}>
      <Dot tone={TONES[state]} ref={ref} />
      {t.live[state]}
    </span>
  );
}
