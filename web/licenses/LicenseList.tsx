import { IconKey } from '@tabler/icons-react';
import { graphql } from '../__generated__/gql.js';
import type { LicenseList_ConnectionFragment } from '../__generated__/graphql.js';
import { useMessages } from '../ui/catalogue.js';
import { PagedPanel } from '../ui/PagedPanel.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { LicenseTable } from './LicenseTable.js';
import { isFiltered, type LicenseListState, NO_FILTERS, writeLicenseState } from './listState.js';
import { messages } from './messages.js';

graphql(`
  fragment LicenseList_connection on LicenseConnection {
    totalCount
    pageInfo {
      ...PagedPanel_pageInfo
    }
    nodes {
      id
      ...LicenseRow_license @nonreactive
    }
  }
`);

interface Props {
  connection: LicenseList_ConnectionFragment | undefined;
  failed: boolean;
  state: LicenseListState;
  room: Room;
  withCustomer: boolean;
  /** For those who issue licenses, not for those who wait for one. */
  forStaff: boolean;
  onChange: Change<LicenseListState>;
  onRetry: () => void;
}

/** One page of licenses. */
export function LicenseList({ connection, failed, state, room, withCustomer, forStaff, onChange, onRetry }: Props) {
  const t = useMessages(messages);
  return (
    <PagedPanel
      connection={connection}
      failed={failed}
      question={writeLicenseState(state).toString()}
      page={state}
      onPage={onChange}
      onRetry={onRetry}
      words={forStaff ? { ...t, noneYetDetail: t.noneIssuedYet } : t}
      icon={IconKey}
      onClear={isFiltered(state) ? () => onChange(NO_FILTERS) : undefined}
    >
      {({ nodes }, busy) => (
        <LicenseTable
          rows={nodes}
          order={{ field: state.field, direction: state.direction }}
          room={room}
          withCustomer={withCustomer}
          busy={busy}
          onOrder={onChange}
        />
      )}
    </PagedPanel>
  );
}
