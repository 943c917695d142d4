import type { ReactNode, Ref } from 'react';
import { useConnection, usePushIsPartial } from '../live/connection.js';
import type { Pause } from '../live/usePause.js';
import { ConnectionBanner } from '../ui/ConnectionBanner.js';
import { useMessages } from '../ui/catalogue.js';
import { LiveSign } from '../ui/LiveSign.js';
import { useLanguage } from '../ui/language.js';
import { PauseButton } from '../ui/PauseButton.js';
import { messages } from './messages.js';
import classes from './Page.module.css';

interface Props {
  title: string;
  /** Says more than the heading where the page is one of several, such as in a tab. */
  tabTitle?: string;
  count?: number | undefined;
  children?: ReactNode;
  /** What can be done here, such as making a new one. */
  action?: ReactNode;
  /** The dot of the sign that the page is live, for `pulse`; left out where the page isn't. */
  dot?: Ref<HTMLSpanElement>;
  /** Where the page can be made to stand still. */
  pause?: Pause;
}

/** A page's heading, how much there is, and whether it moves by itself. */
export function PageHeader({ title, tabTitle = title, count, children, action, dot, pause }: Props) {
  const t = useMessages(messages);
  const { number } = useLanguage();
  const connection = useConnection();
  const isPartial = usePushIsPartial();
  const paused = pause !== undefined && pause.since !== null;
  const state = connection === 'live' && isPartial ? 'partial' : connection;
  return (
    <>
      <title>{t.title(tabTitle)}</title>
      {dot && <ConnectionBanner away={connection === 'away' && !paused} />}
      <header className={classes.header}>
        <h1>{title}</h1>
        {children}
        <span className={classes.count}>{count !== undefined && number(count)}</span>
        {dot && (
          <span className={classes.live}>
            <LiveSign state={paused ? 'paused' : state} ref={dot} />
            {pause && <PauseButton paused={paused} onToggle={pause.toggle} />}
          </span>
        )}
        {action}
      </header>
    </>
  );
}
