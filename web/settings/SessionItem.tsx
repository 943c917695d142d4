import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { SessionItem_SessionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import { browserName } from './browserName.js';
import { messages } from './messages.js';
import classes from './Sessions.module.css';

graphql(`
  fragment SessionItem_session on Session {
    id
    userAgent
    address
    createdAt
    lastUsedAt
    isCurrent
  }
`);

type Session = SessionItem_SessionFragment;

interface Props {
  session: Session;
  onSignOut: (session: Session, name: string) => Promise<void>;
}

/** One browser that is signed in: which, from where, since when, and the way to end it. */
export function SessionItem({ session, onSignOut }: Props) {
  const t = useMessages(messages);
  const { day } = useLanguage();
  const [busy, setBusy] = useState(false);
  const { browser, system, isMobile } = browserName(session.userAgent);
  const name = browser && system ? t.browserOn(browser, system) : (browser ?? system ?? t.unknownBrowser);
  const Icon = isMobile ? IconDeviceMobile : IconDeviceDesktop;
  const end = async () => {
    setBusy(true);
    await onSignOut(session, name);
    setBusy(false);
  };
  return (
    <li className={classes.session}>
      <Icon size={20} stroke={1.6} aria-hidden="true" className={classes.icon} />
      <span className={classes.text}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>
          {session.address && <span>{session.address}</span>}
          <span>{t.signedInOn(day(session.createdAt))}</span>
          {!session.isCurrent && (
            <span>
              {t.lastUsed} <RelativeTime instant={session.lastUsedAt} />
            </span>
          )}
        </span>
      </span>
      {session.isCurrent ? (
        <StatusBadge tone="good">{t.thisBrowser}</StatusBadge>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          loading={busy}
          aria-label={t.signOutNamed(name, session.address)}
          onClick={end}
        >
          {t.signOut}
        </Button>
      )}
    </li>
  );
}
