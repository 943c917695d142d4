import { Tooltip } from '@mantine/core';
import type { Ref } from 'react';
import { useMessages } from './catalogue.js';
import { Dot } from './Dot.js';
import classes from './LiveSign.module.css';
import { messages } from './messages.js';

const TONES = { connecting: 'hollow', live: 'online', partial: 'half', away: 'silent', paused: 'hollow' } as const;

/** Whether the page moves by itself at the moment; `ref` is its dot, which can be made to pulse. */
export function LiveSign({ state, ref }: { state: keyof typeof TONES; ref?: Ref<HTMLSpanElement> }) {
  const t = useMessages(messages);
  const sign = (
    <>
      <Dot tone={TONES[state]} ref={ref} />
      {t.live[state]}
    </>
  );
  if (state !== 'partial') return <span className={classes.sign}>{sign}</span>;
  return (
    <Tooltip label={t.onlyPartlyLive} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the reason would be the mouse's only */}
      <span className={classes.sign} tabIndex={0}>
        {sign}
      </span>
    </Tooltip>
  );
}
