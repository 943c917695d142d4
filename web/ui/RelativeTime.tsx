import { Tooltip } from '@mantine/core';
import { useLanguage } from './language.js';
import { useTick } from './useTick.js';

/** "3 minutes ago", ticking without the network; the exact instant is in a tooltip, for the keyboard too. */
export function RelativeTime({ instant, narrow = false }: { instant: string; narrow?: boolean }) {
  const language = useLanguage();
  const text = useTick((now) => language.ago(instant, now, narrow ? 'narrow' : 'long'));
  return (
    <Tooltip label={language.exact(instant)} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the exact instant would be the mouse's only */}
      <time dateTime={instant} tabIndex={0}>
        {text}
      </time>
    </Tooltip>
  );
}
