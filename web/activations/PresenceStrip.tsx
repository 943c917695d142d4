import { useEffect, useRef } from 'react';
import { graphql } from '../__generated__/gql.js';
import type { PresenceStrip_ActivationFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { startsOfDays } from '../ui/dayInZone.js';
import { useLanguage } from '../ui/language.js';
import { timeZone } from '../ui/timeZone.js';
import { useInspect } from '../ui/useInspect.js';
import { useTick } from '../ui/useTick.js';
import { useHeartbeatStatus } from './heartbeat.js';
import { messages } from './messages.js';
import classes from './PresenceStrip.module.css';
import { type Day, presence, presenceInAll } from './presence.js';

graphql(`
  fragment PresenceStrip_activation on Activation {
    id
    activatedAt
    deactivatedAt
    lastSeenAt
    nextHeartbeatDueAt
    silences {
      beganAt
      endedAt
    }
  }
`);

const DAYS = 30;
const MINUTE_MS = 60_000;

interface Props {
  activation: PresenceStrip_ActivationFragment;
  /** The device has come or gone: what the server told of its silences is old. */
  onTurn: () => void;
}

/** The last 30 days of a device, a bar for each: as high as the part of the day in which it was online. */
export function PresenceStrip({ activation, onTurn }: Props) {
  const t = useMessages(messages);
  const { date } = useLanguage();
  const zone = timeZone.use();
  const status = useHeartbeatStatus(activation);
  const now = useTick((at) => Math.floor(at / MINUTE_MS + 1) * MINUTE_MS);
  useTurns(activation.id, status, onTurn);

  const starts = startsOfDays(DAYS, now, zone);
  const days = presence(activation, status, starts, now);
  const all = presenceInAll(activation, status, starts, now);
  const say = useWordsOfDay(activation);
  const { index, slider } = useInspect({
    label: t.presence,
    count: DAYS,
    text: (i) => say(days[i]!),
    indexAt: (share) => Math.floor(share * DAYS),
  });
  const words = useWordsOfAll(activation, all);

  if (all === null) return null;
  return (
    <section className={classes.presence} aria-label={t.presence}>
      <h3>{t.presence}</h3>
      <p>{index === null ? words : say(days[index]!)}</p>
      <div className={classes.days} {...slider}>
        {days.map(({ from, online }, i) => (
          <span key={from} data-state={stateOf(online)} data-looked={i === index || undefined}>
            {online !== null && <span style={{ height: `${online * 100}%` }} />}
          </span>
        ))}
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>{date(starts[0]!)}</span>
        <span>{t.today}</span>
      </div>
    </section>
  );
}

const stateOf = (online: number | null) => (online === null ? 'none' : online === 0 ? 'silent' : 'online');

/** Tells when the device has come or gone, and not when another one is shown. */
function useTurns(id: string, status: string, onTurn: () => void) {
  const known = useRef({ id, status });
  useEffect(() => {
    const before = known.current;
    known.current = { id, status };
    if (before.id === id && before.status !== status) onTurn();
  }, [id, status, onTurn]);
}

function useWordsOfDay({ activatedAt }: PresenceStrip_ActivationFragment) {
  const t = useMessages(messages);
  const { date, percent } = useLanguage();
  const words = ({ from, online }: Day) => {
    if (online === null) return from < Date.parse(activatedAt) ? t.notYetActivated : t.noLongerActivated;
    return online === 0 ? t.notOnline : t.onlineFor(percent(online));
  };
  return (day: Day) => `${date(day.from)}: ${words(day)}`;
}

function useWordsOfAll({ lastSeenAt }: PresenceStrip_ActivationFragment, online: number | null) {
  const t = useMessages(messages);
  const { percent } = useLanguage();
  return lastSeenAt ? t.onlineInAll(percent(online ?? 0)) : t.noHeartbeat;
}
