import { Tooltip } from '@mantine/core';
import { exactTime, relativeTime } from './relativeTime.js';
import { useTick } from './useTick.js';

/** "3 minutes ago", ticking without the network; the exact instant is in a tooltip, for the keyboard too. */
export function RelativeTime({ instant, narrow = false }: { instant: string; narrow?: boolean }) {
  const text = useTick((now) => relativeTime(instant, now, narrow ? 'narrow' : 'long'));
  return (
    <Tooltip label={exactTime(instant)} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the exact instant would be the mouse's only */}
      <time dateTime={instant} tabIndex={0}>
        {text}
      </time>
    </Tooltip>
  );
}
