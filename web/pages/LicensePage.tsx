import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../__generated__/gql.js';
import type { LicenseStatus } from '../__generated__/graphql.js';
import { ActivationEvents } from '../activations/ActivationEvents.js';
import { ActivationFilters } from '../activations/ActivationFilters.js';
import { ActivationList } from '../activations/ActivationList.js';
import { DeactivateDialog } from '../activations/DeactivateDialog.js';
import { LONGEST_SILENT, listVariables } from '../activations/listState.js';
import { useListState } from '../activations/useListState.js';
import { useReorder } from '../activations/useReorder.js';
import { useShown } from '../activations/useShown.js';
import { LicenseDetail } from '../licenses/LicenseDetail.js';
import { LicenseStatusBadge } from '../licenses/LicenseStatusBadge.js';
import { usePause } from '../live/usePause.js';
import { useRefresh } from '../live/useRefresh.js';
import { useRole } from '../session/useRole.js';
import { useMessages } from '../ui/catalogue.js';
import { Frozen } from '../ui/frozen.js';
import { Later } from '../ui/Later.js';
import { Problem } from '../ui/Problem.js';
import { part, rarePart } from '../ui/part.js';
import { pulse } from '../ui/pulse.js';
import { useCoarseNow } from '../ui/useCoarseNow.js';
import { useRoom } from '../ui/useRoom.js';
import { messages } from './messages.js';
import { NoSuchLicense } from './NoSuchLicense.js';
import classes from './Page.module.css';
import { PageHeader } from './PageHeader.js';

/** Nobody but the vendor's staff loads what is theirs. */
const LicenseActions = rarePart(async () => ({ default: (await import('../staff/LicenseActions.js')).LicenseActions }));
const DeviceDrawer = part(() => import('./DeviceDrawer.js'));

const LicensePageDocument = graphql(`
  query LicensePage(
    $id: ID!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ActivationFilter
    $orderBy: ActivationOrder
  ) {
    license(id: $id) {
      id
      maskedKey
      product {
        id
        name
      }
      ...LicenseStatusBadge_license
      ...LicenseDetail_license
      ...LicenseActions_license
    }
    activations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      ...ActivationList_connection
    }
  }
`);

const TAKES_DEVICES: ReadonlySet<LicenseStatus> = new Set(['ASSIGNED', 'ACTIVE']);

/** One license with its devices, live. */
export default function LicensePage() {
  const t = useMessages(messages);
  const { id = '', device } = useParams();
  const [state, change] = useListState();
  const pause = usePause();
  const now = useCoarseNow(pause.since);
  const room = useRoom();
  const staff = useRole() === 'STAFF';
  const [deactivating, setDeactivating] = useState<string | null>(null);
  const dot = useRef<HTMLSpanElement>(null);
  const { filter, ...page } = listVariables({ ...state, customer: null }, now);
  const variables = { ...page, filter: { ...filter, licenseId: id } };
  const { data, previousData, error, networkStatus, refetch } = useQuery(LicensePageDocument, {
    variables: { id, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const { heard, setShown, reread } = useShown(data?.activations, device);
  const { refresh, soon } = useRefresh(() => Promise.all([refetch(), reread()]), pause.since !== null);
  useReorder(state, refresh, pause.since !== null);

  // Another page of its devices is still about the same license.
  const before = previousData?.license?.id === id ? previousData.license : undefined;
  const license = data ? data.license : before;
  if (license === null) return <NoSuchLicense back={staff ? t.licenses : t.myLicenses} />;
  if (error && !license)
    return <Problem wholePage title={t.licenseFailed} detail={t.licenseFailedDetail} onRetry={refresh} />;
  return (
    <Frozen value={pause.since}>
      <Anchor component={Link} to="/licenses" className={classes.back}>
        <IconChevronLeft size={15} aria-hidden="true" />
        {staff ? t.licenses : t.myLicenses}
      </Anchor>
      <PageHeader
        title={license?.product.name ?? ' '}
        tabTitle={license ? `${license.product.name} ${license.maskedKey.slice(-4)}` : t.licenses}
        dot={dot}
        pause={pause}
        action={
          <Later when={staff && license !== undefined}>
            {license && <LicenseActions license={license} onChanged={refresh} />}
          </Later>
        }
      >
        {license && <LicenseStatusBadge license={license} />}
      </PageHeader>
      {license && (
        <LicenseDetail license={license} withCustomer={staff} onLongestSilent={() => change(LONGEST_SILENT)} />
      )}
      <h2 className={classes.section}>{t.devices}</h2>
      <ActivationFilters state={state} room={room} ofOneLicense onChange={change} />
      <ActivationList
        connection={data?.activations}
        networkStatus={networkStatus}
        failed={error !== undefined}
        state={state}
        asked={variables}
        room={room}
        ofOneLicense
        isClosed={license !== undefined && !TAKES_DEVICES.has(license.status)}
        onChange={change}
        onRetry={refresh}
        onDeactivate={setDeactivating}
        onShown={setShown}
      />
      <Later when={device !== undefined}>
        <DeviceDrawer covered={deactivating !== null} onDeactivate={setDeactivating} />
      </Later>
      <DeactivateDialog id={deactivating} onClose={() => setDeactivating(null)} />
      <ActivationEvents
        licenseId={id}
        heartbeatsOf={heard}
        paused={pause.since !== null}
        onHeartbeat={() => pulse(dot.current)}
        onHeard={refresh}
        onChange={soon}
      />
    </Frozen>
  );
}
