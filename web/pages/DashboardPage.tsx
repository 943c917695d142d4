import { useApolloClient, useQuery } from '@apollo/client/react';
import { Suspense, useRef } from 'react';
import { graphql } from '../__generated__/gql.js';
import { ActivationEvents } from '../activations/ActivationEvents.js';
import { AuditEntries } from '../audit/AuditEntries.js';
import { DevicesNow } from '../dashboard/DevicesNow.js';
import { messages as dashboardMessages } from '../dashboard/messages.js';
import { Totals } from '../dashboard/Totals.js';
import { RecentLicenses } from '../licenses/RecentLicenses.js';
import { useEvery } from '../live/useEvery.js';
import { usePause } from '../live/usePause.js';
import { useRefresh } from '../live/useRefresh.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { Frozen } from '../ui/frozen.js';
import { ListSkeleton } from '../ui/ListSkeleton.js';
import panel from '../ui/PagedPanel.module.css';
import { Problem } from '../ui/Problem.js';
import { part } from '../ui/part.js';
import { pulse } from '../ui/pulse.js';
import classes from './DashboardPage.module.css';
import { messages } from './messages.js';
import { PageHeader } from './PageHeader.js';
import { TitledPanel } from './TitledPanel.js';

const DashboardPageDocument = graphql(`
  query DashboardPage {
    dashboard {
      ...Totals_dashboard
      ...DevicesNow_dashboard
      ...DevicesOnline_dashboard
      recentLicenses {
        id
        ...RecentLicenses_license
      }
    }
    auditEntries(first: 50) {
      ...AuditEntries_connection
    }
  }
`);

/** What heartbeats alter of the dashboard. No device is on it, so none is heard, and they are counted by the clock. */
const DevicesNowDocument = graphql(`
  query DevicesNow {
    dashboard {
      ...DevicesNow_dashboard
    }
  }
`);
/** Less and less often while the numbers stay as they are. */
const COUNT_EVERY_MS = 5000;
const COUNT_AT_LEAST_EVERY_MS = 30_000;

/** Of the past, and below what people come for: the page does not wait for it. */
const DevicesOnline = part(() => import('../dashboard/DevicesOnline.js'));

/** How things are, at a glance. */
export default function DashboardPage() {
  const t = useMessages(messages);
  const words = useMessages(dashboardMessages);
  const staff = useRole() === 'STAFF';
  const dot = useRef<HTMLSpanElement>(null);
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(DashboardPageDocument, { fetchPolicy: 'cache-and-network' });
  const pause = usePause();
  const paused = pause.since !== null;
  const { refresh, soon } = useRefresh(refetch, paused);
  const count = () => {
    const counted = client.query({ query: DevicesNowDocument, fetchPolicy: 'network-only' });
    counted.then(() => pulse(dot.current)).catch(() => {});
  };
  const { online, silent, neverSeen } = data?.dashboard ?? {};
  const news = [online, silent, neverSeen].join();
  useEvery(COUNT_EVERY_MS, count, !paused, { news, longestMs: COUNT_AT_LEAST_EVERY_MS });

  return (
    <Frozen value={pause.since}>
      <PageHeader title={t.dashboard} dot={dot} pause={pause} />
      {data ? (
        <>
          <Totals dashboard={data.dashboard} />
          <DevicesNow dashboard={data.dashboard} />
          <Suspense fallback={<section className={`${panel.panel} ${classes.chart}`} />}>
            <DevicesOnline dashboard={data.dashboard} />
          </Suspense>
          <div className={classes.columns}>
            <TitledPanel title={t.newestLicenses} to="/licenses">
              <RecentLicenses licenses={data.dashboard.recentLicenses} withCustomer={staff} />
            </TitledPanel>
            <TitledPanel title={t.recentActivity} to="/activity">
              <AuditEntries connection={data.auditEntries} most={6} />
            </TitledPanel>
          </div>
        </>
      ) : (
        <section className={panel.panel}>
          {error ? (
            <Problem title={words.loadFailed} detail={words.loadFailedDetail} onRetry={refresh} />
          ) : (
            <ListSkeleton label={words.loading} />
          )}
        </section>
      )}
      <ActivationEvents paused={paused} onChange={soon} />
    </Frozen>
  );
}
