import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { DevicesOnline_DashboardFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { startsOfDays } from '../ui/dayInZone.js';
import { useLanguage } from '../ui/language.js';
import panel from '../ui/PagedPanel.module.css';
import { valuesOf } from '../ui/pageState.js';
import { timeZone } from '../ui/timeZone.js';
import { useTick } from '../ui/useTick.js';
import { marksOf, PERIODS, type Point, runsOf, SPAN } from './chart.js';
import classes from './DevicesOnline.module.css';
import { messages } from './messages.js';
import { OnlineChart } from './OnlineChart.js';
import { OnlineTable } from './OnlineTable.js';

graphql(`
  fragment DevicesOnline_dashboard on Dashboard {
    online
  }
`);

const DevicesOnlineDocument = graphql(`
  query DevicesOnline($period: OnlinePeriod!) {
    devicesOnline(period: $period) {
      takenAt
      online
    }
  }
`);

const MINUTE_MS = 60_000;
const ASK_EVERY_MS = 5 * MINUTE_MS;

/** How many devices were online, up to this moment. */
export default function DevicesOnline({ dashboard }: { dashboard: DevicesOnline_DashboardFragment }) {
  const t = useMessages(messages);
  const { number, time, date } = useLanguage();
  const zone = timeZone.use();
  const titleId = useId();
  const [params, setParams] = useSearchParams();
  const [period = 'LAST_24_HOURS'] = valuesOf(PERIODS, params.get('period'));
  const { ms, stepMs } = SPAN[period];
  const now = useTick((at) => Math.floor(at / MINUTE_MS) * MINUTE_MS);
  const { data, previousData, error } = useQuery(DevicesOnlineDocument, {
    variables: { period },
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const samples = data?.devicesOnline;

  const points: Point[] = (samples ?? []).map(({ takenAt, online }) => ({ at: Date.parse(takenAt), online }));
  points.push({ at: Math.max(now, points.at(-1)?.at ?? 0), online: dashboard.online });
  const until = points.at(-1)!.at;
  const from = until - ms;
  const shown = points.filter(({ at }) => at >= from);
  const numbers = shown.map(({ online }) => online);
  const days = startsOfDays(31, until, zone);
  const marks = marksOf(period, from, until, days).map((at) => ({
    at,
    text: period === 'LAST_24_HOURS' ? time(at) : date(at),
  }));

  return (
    <section className={`${panel.panel} ${classes.online}`} aria-labelledby={titleId}>
      <div className={classes.head}>
        <h2 id={titleId}>{t.onlineTitle}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t.period}
          data={Object.entries(PERIODS).map(([value, name]) => ({ value, label: t.periods[name] }))}
          value={Object.keys(PERIODS).find((word) => PERIODS[word] === period) ?? ''}
          onChange={(word) =>
            setParams((current) => ({ ...Object.fromEntries(current), period: word }), { replace: true })
          }
        />
      </div>
      {samples && shown.length > 1 ? (
        <>
          <p className={classes.note}>
            {t.between(number(Math.min(...numbers)), number(Math.max(...numbers)))}
            {runsOf(shown, stepMs).length > 1 && ` ${t.gaps}`}
          </p>
          <OnlineChart label={t.onlineTitle} points={shown} from={from} until={until} stepMs={stepMs} marks={marks} />
          <OnlineTable points={shown} period={period} days={days} />
        </>
      ) : (
        <p className={classes.blank}>
          {error && !samples ? t.onlineFailed : samples ? t.nothingCounted : previousData ? '' : t.loadingOnline}
        </p>
      )}
    </section>
  );
}
