import type { ReactNode } from 'react';
import type { LicenseOrder, LicenseStatus } from '../__generated__/graphql.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { useMessages } from '../ui/catalogue.js';
import { FilterBar } from '../ui/FilterBar.js';
import { FilterMenu, optionsOf } from '../ui/FilterMenu.js';
import { SearchBox } from '../ui/SearchBox.js';
import { SortMenu } from '../ui/SortMenu.js';
import type { Room } from '../ui/useRoom.js';
import type { Change } from '../ui/useUrlState.js';
import { isFiltered, type LicenseListState, NO_FILTERS, withoutKey } from './listState.js';
import { messages } from './messages.js';

/** The orders that have a name. */
const ORDERS = {
  newest: { field: 'CREATED_AT', direction: 'DESC' },
  oldest: { field: 'CREATED_AT', direction: 'ASC' },
  soonest: { field: 'EXPIRES_AT', direction: 'ASC' },
  latest: { field: 'EXPIRES_AT', direction: 'DESC' },
} as const satisfies Record<string, LicenseOrder>;

interface Props {
  state: LicenseListState;
  room: Room;
  /** A license that belongs to nobody yet is something only for those who see all. */
  withAvailable: boolean;
  /** Whose, for those who see several customers. */
  customer?: ReactNode;
  onChange: Change<LicenseListState>;
}

/** What narrows the list down. */
export function LicenseFilters({ state, room, withAvailable, customer, onChange }: Props) {
  const t = useMessages(messages);
  const statuses: { value: LicenseStatus; label: string }[] = optionsOf(t.statuses);
  return (
    <FilterBar
      label={t.filter}
      search={
        <SearchBox
          label={t.search}
          value={state.search}
          onSearch={(text) => onChange({ search: withoutKey(text) }, { replace: true })}
        />
      }
      onClear={isFiltered(state) && room !== 'narrow' ? () => onChange(NO_FILTERS) : undefined}
      tools={
        room !== 'wide' && (
          <SortMenu
            orders={ORDERS}
            labels={t.orders}
            order={{ field: state.field, direction: state.direction }}
            onOrder={onChange}
          />
        )
      }
    >
      <FilterMenu
        label={t.columns.status}
        options={statuses.filter(({ value }) => withAvailable || value !== 'AVAILABLE')}
        value={state.status}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceMenu
        label={t.expiry}
        options={optionsOf(t.expiries)}
        value={state.expiry}
        onChange={(expiry) => onChange({ expiry })}
      />
      {customer}
    </FilterBar>
  );
}
